package org.peertoolkit.core.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * How a domain stood in one assessment.
 *
 * @param id the domain
 * @param title its name then
 * @param percent its score as it was recorded, or null when it had none
 * @param asked the questions that counted as asked, in the order of the content then
 */
public record DomainStanding(
        DomainId id, String title, @Nullable Integer percent, List<AskedQuestion> asked) {

    public DomainStanding {
        asked = List.copyOf(asked);
    }

    /** The question with an id, or empty when it was not asked. */
    public Optional<AskedQuestion> question(QuestionId question) {
        return asked.stream().filter(each -> each.id().equals(question)).findFirst();
    }
}
