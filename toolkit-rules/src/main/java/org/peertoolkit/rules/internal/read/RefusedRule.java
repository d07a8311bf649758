package org.peertoolkit.rules.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.rule.Condition;

/**
 * A rule that could not be read, and what of it is known all the same, so that its faults are not blamed on others.
 *
 * @param field how messages call it
 * @param names every text in quotation marks in its conditions and its consequence, and every id in those above them
 * @param condition when it was meant to hold, where only the rest of it is at fault; otherwise empty
 */
public record RefusedRule(String field, Set<String> names, Optional<Condition> condition) {

    private static final String WITH_SOUND_REST = """
            package org.peertoolkit.rules.refused
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit
            rule "XX-01 Refused"
                @because("It stands in for a rule that was refused.")
                @source("R1")
            when
            %s
            then
                toolkit.recommend( "x", Priority.LOW );
            end
            """;

    private static final Pattern NAMED = Pattern.compile("rule ([A-Z]{2,5}-[0-9]{2,3})");

    /** Its id, or empty when not even that can be read. */
    public Optional<RuleId> id() {
        Matcher named = NAMED.matcher(field);
        return named.matches() ? Optional.of(new RuleId(named.group(1))) : Optional.empty();
    }

    public RefusedRule {
        names = Set.copyOf(names);
    }

    static RefusedRule of(Section section, String text) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(section.when().stream(), section.then().stream())
                .filter(Piece::isText)
                .forEach(piece -> names.add(piece.text()));
        section.head().stream()
                .filter(Piece::isText)
                .flatMap(piece -> Stream.of(piece.text().split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.contains(" "))
                .forEach(names::add);
        return new RefusedRule(section.field(), names, condition(section, text));
    }

    private static Optional<Condition> condition(Section section, String text) {
        if (!section.readable() || section.when().isEmpty()) {
            return Optional.empty();
        }
        int from = section.when().get(0).start();
        int to = section.when().get(section.when().size() - 1).end();
        String mended = WITH_SOUND_REST.formatted(text.substring(from, to));
        return RuleFile.sound("refused.drl", mended.getBytes(StandardCharsets.UTF_8)).stream()
                .findFirst()
                .map(read -> read.rule().condition());
    }
}
