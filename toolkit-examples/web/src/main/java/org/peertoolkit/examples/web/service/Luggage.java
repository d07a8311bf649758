package org.peertoolkit.examples.web.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of an organization as they travel: {@code organization.json} in the ZIP file. Beside it lie {@code result-1.json},
 * the result of the first assessment, and {@code answers-1.json}, its answers, where one person answered alone.
 *
 * @param format always {@link #FORMAT}
 * @param assessments the assessments, the first one first
 * @param plan the action plan
 */
record Luggage(String format, List<Piece> assessments, List<Line> plan) {

    /** What the file is, and the number of its form. */
    static final String FORMAT = "peer-toolkit-web 1";

    /** One assessment; days are ISO texts. */
    record Piece(
            int number,
            String contentId,
            String contentVersion,
            boolean quick,
            boolean together,
            String language,
            int floor,
            String created,
            String retention,
            @Nullable String closed,
            List<String> groups,
            Map<String, List<String>> profile) {}

    /** One line of the plan. */
    record Line(String practice, String owner, @Nullable String due, boolean done) {}
}
