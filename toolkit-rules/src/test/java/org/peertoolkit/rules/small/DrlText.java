package org.peertoolkit.rules.small;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/** Writes rules as a rule file. */
public final class DrlText {

    private DrlText() {}

    /** The text of a rule file with some rules. */
    public static String of(String packageName, List<Rule> rules) {
        return """
                package org.peertoolkit.rules.%s
                import org.peertoolkit.rules.fact.*
                global Toolkit toolkit

                """.formatted(packageName) + joined("\n", rules, DrlText::rule);
    }

    private static String rule(Rule rule) {
        Condition condition = rule.condition();
        List<Condition> lines = condition instanceof Condition.All all ? all.parts() : List.of(condition);
        return """
                rule "%s %s"
                    @because("%s")
                    @source("%s")
                when
                %s
                then
                %s
                end
                """.formatted(
                        rule.id(),
                        rule.title(),
                        rule.because(),
                        joined(", ", rule.sources(), ResourceId::value),
                        joined("\n", lines, part -> "    " + condition(part)),
                        joined("\n", rule.recommendations(), DrlText::recommend));
    }

    private static String recommend(Rule.Recommend recommend) {
        return "    toolkit.recommend( \"%s\", Priority.%s );".formatted(recommend.practice(), recommend.priority());
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return "%s( %s )"
                    .formatted(
                            match.pattern().kind().word(), top(match.pattern().test()));
        }
        if (condition instanceof Condition.Not not) {
            return "not " + condition(not.part());
        }
        if (condition instanceof Condition.All all) {
            return "( " + joined(" and ", all.parts(), DrlText::condition) + " )";
        }
        return "( " + joined(" or ", ((Condition.Any) condition).parts(), DrlText::condition) + " )";
    }

    private static String top(FactTest test) {
        return test instanceof FactTest.All all ? joined(", ", all.parts(), DrlText::test) : test(test);
    }

    private static String test(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return "%s %s %s"
                    .formatted(
                            compare.field().word(),
                            compare.relation().sign(),
                            literal(compare.field(), compare.value()));
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return "%s %s ( %s )"
                    .formatted(
                            oneOf.field().word(),
                            oneOf.isOneOf() ? "in" : "not in",
                            joined(", ", oneOf.values(), value -> literal(oneOf.field(), value)));
        }
        if (test instanceof FactTest.All all) {
            return "( " + joined(" && ", all.parts(), DrlText::test) + " )";
        }
        return "( " + joined(" || ", ((FactTest.Any) test).parts(), DrlText::test) + " )";
    }

    private static String literal(FactField field, String value) {
        return field.isNumber() ? value : "\"" + value + "\"";
    }

    private static <T> String joined(String between, List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(between));
    }
}
