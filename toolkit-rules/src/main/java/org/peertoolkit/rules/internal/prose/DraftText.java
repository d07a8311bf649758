package org.peertoolkit.rules.internal.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.prose.RuleName;

/** Writes a new rule and its examples, with blanks where a person must think. */
public final class DraftText {

    static final String NO_REASON = "@because(\"\")";
    static final String NO_SOURCE = "@source(\"\")";

    private static final int MOST_SOURCES = 8;

    private DraftText() {}

    /** A rule in the one layout. */
    public static String rule(String id, List<RuleName> used, DraftChoice choice) {
        Question question = choice.question();
        return """
                rule "%s %s"
                    // Write the reason: one sentence that a director can read.
                    %s
                    // Name the sources that support it. Those of the question and the practice are a place to look: %s
                    %s
                when
                    // %s
                    Answer( question == "%s", level <= %s )
                then
                    toolkit.recommend( "%s", Priority.%s );
                end
                """.formatted(
                        id,
                        title(id, used, choice),
                        NO_REASON,
                        sources(choice),
                        NO_SOURCE,
                        plain(question.statement()),
                        question.id(),
                        Math.max(1, question.scale().top() / 2),
                        choice.practice().id(),
                        Priority.MEDIUM);
    }

    /** An example on which the rule speaks, and one on which it is silent. */
    public static String examples(String id, DraftChoice choice) {
        Question question = choice.question();
        int top = question.scale().top();
        return """
                  - name: "%s"
                    rule: %s
                    given:
                      answers: { %s: 1 }
                    expect: { %s: %s }
                  - name: "%s"
                    rule: %s
                    given:
                      answers: { %s: %s }
                    expect: {}
                """.formatted(
                        name(question, 1),
                        id,
                        question.id(),
                        choice.practice().id(),
                        Priority.MEDIUM,
                        name(question, top),
                        id,
                        question.id(),
                        top);
    }

    private static String title(String id, List<RuleName> used, DraftChoice choice) {
        String title = withoutFullStop(plain(choice.practice().title()));
        boolean taken = used.stream().anyMatch(name -> name.title().equals(title));
        return taken ? "%s (%s)".formatted(title, id) : title;
    }

    private static String sources(DraftChoice choice) {
        Set<ResourceId> sources = new LinkedHashSet<>(choice.question().grounding());
        sources.addAll(choice.practice().resources());
        return sources.stream().limit(MOST_SOURCES).map(ResourceId::value).collect(Collectors.joining(", "));
    }

    private static String name(Question question, int level) {
        return withoutFullStop(plain(question.anchors().get(level - 1)));
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** A text as rule files and example files can hold it between quotation marks. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if ("\"“”„‟«»‘’‚‛`´".indexOf(c) >= 0) {
                plain.append('\'');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c != '\\' && c < Character.MIN_SUPPLEMENTARY_CODE_POINT && isVisible(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE;
    }
}
