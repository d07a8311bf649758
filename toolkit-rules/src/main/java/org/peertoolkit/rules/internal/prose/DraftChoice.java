package org.peertoolkit.rules.internal.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.prose.RuleName;

/** What a new rule is about. */
public record DraftChoice(Domain domain, Question question, Practice practice) {

    private static final Pattern ID = Pattern.compile("([A-Z]{2,5})-([0-9]{2,3})");
    private static final Place ID_GIVEN = Place.of("RULE-ID");
    private static final Place QUESTION_GIVEN = Place.of("--question");
    private static final Place PRACTICE_GIVEN = Place.of("--practice");

    /**
     * The question and the practice that were asked for, or the first that fit.
     *
     * @throws InvalidInputException if something does not fit
     */
    public static DraftChoice of(
            String id, List<RuleName> used, Catalog catalog, @Nullable String question, @Nullable String practice) {
        Domain domain = domain(id, used, catalog);
        Practice wanted = practice == null ? null : practice(practice, catalog);
        Question about = question == null ? question(domain, wanted, catalog) : question(question, domain, catalog);
        List<Practice> serving = serving(about, domain, catalog);
        if (wanted != null && !serving.contains(wanted)) {
            throw refused(Problem.of(
                    "other-practice",
                    PRACTICE_GIVEN,
                    "",
                    "practice \"%s\" does not serve question \"%s\".".formatted(wanted.id(), about.id()),
                    serving.isEmpty() ? "Choose another question." : "Use %s.".formatted(ids(serving))));
        }
        if (serving.isEmpty()) {
            throw refused(Problem.of(
                    "no-practice",
                    QUESTION_GIVEN,
                    "",
                    "no practice serves question \"%s\".".formatted(about.id()),
                    "Choose another question, or add a practice to the content first."));
        }
        return new DraftChoice(domain, about, wanted == null ? serving.get(0) : wanted);
    }

    private static Domain domain(String id, List<RuleName> used, Catalog catalog) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            String upper = id.toUpperCase(Locale.ROOT);
            throw refused(new Problem(
                    "not-an-id",
                    ID_GIVEN,
                    "",
                    "%s cannot be the id of a rule.".formatted(Problem.quoted(id)),
                    ID.matcher(upper).matches() ? upper : null,
                    "Write the short form of a domain in capitals, a hyphen and two or three digits, such as SUP-24."));
        }
        List<String> prefixes =
                catalog.domains().stream().map(DraftChoice::prefix).toList();
        Optional<Domain> domain = catalog.domains().stream()
                .filter(known -> prefix(known).equals(parts.group(1)))
                .findFirst();
        if (domain.isEmpty()) {
            throw refused(Problem.unknownName(
                    "unknown-prefix",
                    ID_GIVEN,
                    "",
                    "no domain has the short form \"%s\".".formatted(parts.group(1)),
                    parts.group(1),
                    prefixes,
                    "Use %s.".formatted(ValueWords.list(prefixes, "or"))));
        }
        for (RuleName name : used) {
            if (name.id().equals(id)) {
                throw refused(Problem.of(
                        "used-id",
                        ID_GIVEN,
                        "",
                        "the id \"%s\" is already used at %s.".formatted(id, name.place()),
                        "Use \"%s\", the next free one.".formatted(nextFree(parts.group(1), used))));
            }
        }
        return domain.get();
    }

    private static String prefix(Domain domain) {
        return domain.prefix().toUpperCase(Locale.ROOT);
    }

    /** The number after the highest one: a gap may be the id of a rule that is gone, and ids are never used again. */
    private static String nextFree(String prefix, List<RuleName> used) {
        int highest = used.stream()
                .map(name -> ID.matcher(name.id()))
                .filter(name -> name.matches() && name.group(1).equals(prefix))
                .mapToInt(name -> Integer.parseInt(name.group(2)))
                .max()
                .orElse(0);
        return "%s-%s%s".formatted(prefix, highest < 9 ? "0" : "", highest + 1);
    }

    private static Question question(String id, Domain domain, Catalog catalog) {
        List<String> own = catalog.questions(domain.id()).stream()
                .map(question -> question.id().value())
                .toList();
        for (Question question : catalog.questions()) {
            if (question.id().value().equals(id)) {
                if (own.contains(id)) {
                    return question;
                }
                throw refused(Problem.of(
                        "other-domain",
                        QUESTION_GIVEN,
                        "",
                        "question \"%s\" belongs to another domain.".formatted(id),
                        "Use a question of “%s”, or begin a rule of the other domain.".formatted(domain.title())));
            }
        }
        throw refused(Problem.unknownName(
                "unknown-question",
                QUESTION_GIVEN,
                "",
                "there is no question %s.".formatted(Problem.quoted(id)),
                id,
                own,
                "Use the id of a question of “%s”.".formatted(domain.title())));
    }

    /** The first question of a domain that the practice, or any practice, serves. */
    private static Question question(Domain domain, @Nullable Practice wanted, Catalog catalog) {
        return catalog.questions(domain.id()).stream()
                .filter(question -> wanted == null
                        ? !serving(question, domain, catalog).isEmpty()
                        : wanted.serves().contains(question.id()))
                .findFirst()
                .orElseThrow(() -> refused(
                        wanted == null
                                ? Problem.of(
                                        "no-practice",
                                        ID_GIVEN,
                                        "",
                                        "no practice serves any question of “%s”.".formatted(domain.title()),
                                        "Add a practice to the content first.")
                                : Problem.of(
                                        "other-practice",
                                        PRACTICE_GIVEN,
                                        "",
                                        "practice \"%s\" serves no question of “%s”."
                                                .formatted(wanted.id(), domain.title()),
                                        "Choose another practice.")));
    }

    private static Practice practice(String id, Catalog catalog) {
        return catalog.practices().stream()
                .filter(practice -> practice.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(Problem.unknownName(
                        "unknown-practice",
                        PRACTICE_GIVEN,
                        "",
                        "there is no practice %s.".formatted(Problem.quoted(id)),
                        id,
                        catalog.practices().stream()
                                .map(practice -> practice.id().value())
                                .toList(),
                        "Use the id of a practice that the content has.")));
    }

    /** The practices that serve a question, those at home in its domain first. */
    private static List<Practice> serving(Question question, Domain domain, Catalog catalog) {
        List<Practice> all = catalog.practices().stream()
                .filter(practice -> practice.serves().contains(question.id()))
                .toList();
        return Stream.concat(
                        all.stream().filter(practice -> practice.homeDomain().equals(domain.id())),
                        all.stream().filter(practice -> !practice.homeDomain().equals(domain.id())))
                .toList();
    }

    private static String ids(List<Practice> practices) {
        return practices.stream().map(practice -> "\"" + practice.id() + "\"").collect(Collectors.joining(" or "));
    }

    private static InvalidInputException refused(Problem problem) {
        return new InvalidInputException("No rule was begun", List.of(problem));
    }
}
