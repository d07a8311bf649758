package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organization moved.
 *
 * @param assessments the names of the assessments, the oldest first
 * @param domains each domain with its score each time
 * @param steps what happened from each assessment to the next
 */
public record ProgressPage(List<String> assessments, List<Row> domains, List<Step> steps) {

    /** A domain and its scores, null where there was none. */
    public record Row(Passage title, List<@Nullable Integer> percents) {}

    /** From one assessment to the next. */
    public record Step(
            String before, String after, List<String> notices, List<Change> domains, List<Practice> practices) {}

    /** How a domain moved; {@code causes} are names of words with the points that each moved. */
    public record Change(
            Passage title,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable Integer points,
            @Nullable String why,
            List<Part> causes) {}

    /** What one cause did. */
    public record Part(String cause, int points) {}

    /** What became of a practice. */
    public record Practice(Passage title, String status, String cause) {}
}
