package org.peertoolkit.examples.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;

/** What some answers settle, what is open, and which question is most worth asking next. */
public final class OutlookText {

    private OutlookText() {}

    /** Some paragraphs; none when every question that was asked is answered. */
    public static List<String> of(Outlook outlook, Catalog catalog) {
        List<String> paragraphs = new ArrayList<>();
        int left = outlook.left().size();
        if (left == 0) {
            return paragraphs;
        }
        int recommended = outlook.practices(Standing.RECOMMENDED).size();
        int notNeeded = outlook.practices(Standing.NOT_NEEDED).size();
        int open = outlook.practices(Standing.OPEN).size();
        String rest = left == 1 ? "the question that is left" : "the %s questions that are left".formatted(left);
        if (open == 0) {
            paragraphs.add(
                    "Whatever you answer to %s, the same %s recommended. It may still change a score or a priority."
                            .formatted(rest, practices(recommended, "practice is", "practices are")));
            return paragraphs;
        }
        paragraphs.add("Whatever you answer to %s: %s recommended, and %s not. %s open: it depends on those answers."
                .formatted(
                        rest,
                        practices(recommended, "practice is", "practices are"),
                        notNeeded == 0 ? "there is none that is" : practices(notNeeded, "is", "are"),
                        practices(open, "is", "are")));
        if (outlook.next() != null) {
            Question next = catalog.question(outlook.next()).orElseThrow();
            paragraphs.add("Most worth asking next: \"%s\" (%s)".formatted(next.statement(), next.id()));
        }
        return paragraphs;
    }

    private static String practices(int count, String one, String several) {
        return "%s %s".formatted(count == 0 ? "no" : count, count == 1 ? one : several);
    }
}
