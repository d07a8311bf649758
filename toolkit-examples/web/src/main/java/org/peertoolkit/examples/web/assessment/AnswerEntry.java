package org.peertoolkit.examples.web.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;

/**
 * One line of the history of answers.
 *
 * @param seq its place in the history of the assessment, from 1
 * @param participant who answered
 * @param question what was answered
 * @param answer the answer, or null when it was taken back
 * @param day when
 */
public record AnswerEntry(
        int seq,
        String participant,
        QuestionId question,
        @Nullable Answer answer,
        LocalDate day) {}
