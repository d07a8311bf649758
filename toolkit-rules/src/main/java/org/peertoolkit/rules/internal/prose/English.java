package org.peertoolkit.rules.internal.prose;

import java.util.List;
import org.peertoolkit.rules.internal.prose.Claim.Subject;

/** Says clauses in English. */
final class English {

    private English() {}

    /** What must all be so, each without anything before or after it. */
    static List<String> parts(Clause clause) {
        return clause instanceof Clause.Group group && group.all()
                ? group.parts().stream().map(English::of).toList()
                : List.of(of(clause));
    }

    /** A clause whose words say where it begins and ends, whatever stands beside it. */
    private static String of(Clause clause) {
        if (clause instanceof Claim claim) {
            return claim(claim);
        }
        Clause.Group group = (Clause.Group) clause;
        List<String> parts = group.parts().stream().map(English::of).toList();
        if (!group.all()) {
            return "either " + String.join(" or ", parts);
        }
        return parts.size() == 2
                ? "both %s and %s".formatted(parts.get(0), parts.get(1))
                : "all of this is so (%s)".formatted(String.join("; ", parts));
    }

    private static String claim(Claim claim) {
        return switch (claim.topic()) {
            case ANSWER -> about(claim, "answer", "to", "is", "are");
            case EARLIER -> "in the assessment before this one, " + about(claim, "answer", "to", "was", "were");
            case SCORE -> about(claim, "score", "for", "is", "are");
            case PROFILE -> profile(claim);
            case SPREAD -> spread(claim);
            case NEVER -> claim.denied() ? "(this is always so)" : "(this can never be so)";
        };
    }

    private static String about(Claim claim, String noun, String link, String is, String are) {
        String values = ValueWords.of(claim);
        List<Subject> subjects = claim.subjects();
        if (claim.subject().some()) {
            String except = claim.subject().words();
            return "%s %s%s %s %s"
                    .formatted(
                            claim.denied() ? "no" : "some",
                            noun,
                            except.isEmpty() ? "" : " other than the one %s %s".formatted(link, except),
                            is,
                            values);
        }
        if (subjects.size() == 1) {
            return "the %s %s %s %s%s %s"
                    .formatted(noun, link, claim.subject().words(), is, claim.denied() ? " not" : "", values);
        }
        List<String> linked =
                subjects.stream().map(subject -> link + " " + subject.words()).toList();
        boolean two = linked.size() == 2;
        if (!claim.every()) {
            return two
                    ? "the %s %s %s %s".formatted(noun, ValueWords.list(linked, "or"), is, values)
                    : "at least one of the %ss %s %s %s".formatted(noun, ValueWords.list(linked, "and"), is, values);
        }
        if (claim.denied()) {
            return two
                    ? "neither the %1$s %2$s nor the %1$s %3$s %4$s %5$s"
                            .formatted(noun, linked.get(0), linked.get(1), is, values)
                    : "none of the %ss %s %s %s".formatted(noun, ValueWords.list(linked, "and"), is, values);
        }
        return "the %ss %s %s %s %s".formatted(noun, ValueWords.list(linked, "and"), are, two ? "both" : "all", values);
    }

    private static String profile(Claim claim) {
        Subject item = claim.subject();
        if (item.some()) {
            return claim.denied()
                    ? "the organization said nothing about itself"
                    : "the organization said something about itself";
        }
        if (claim.values().isEmpty()) {
            return "the organization %s something that is no choice when asked %s"
                    .formatted(claim.denied() ? "did not choose" : "chose", item.words());
        }
        if (claim.values().size() == item.names().size()) {
            return "the organization chose %s when asked %s"
                    .formatted(claim.denied() ? "nothing" : "something", item.words());
        }
        return "the organization %s %s when asked %s"
                .formatted(claim.denied() ? "did not choose" : "chose", ValueWords.of(claim), item.words());
    }

    private static String spread(Claim claim) {
        String values = ValueWords.of(claim);
        if (claim.subject().some()) {
            String except = claim.subject().words();
            return "there is %s question%s to which the answers of different people are %s"
                    .formatted(claim.denied() ? "no" : "some", except.isEmpty() ? "" : " other than " + except, values);
        }
        List<String> linked = claim.subjects().stream()
                .map(subject -> "to " + subject.words())
                .toList();
        return "the answers of different people %s are %s%s"
                .formatted(ValueWords.list(linked, claim.every() ? "and" : "or"), claim.denied() ? "not " : "", values);
    }
}
