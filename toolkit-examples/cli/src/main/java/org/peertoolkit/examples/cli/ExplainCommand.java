package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.json.ExplanationsJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.text.ExplanationText;
import org.peertoolkit.examples.cli.text.ExplanationsText;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.explain.Explainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains what answers lead to. */
@Command(
        name = "explain",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Tells why each practice is recommended on some answers, and which other answers would change that. Of"
                        + " answers that are not complete it tells what is settled, what is open, and what to ask next.")
final class ExplainCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "RESPONSES.json",
            description = "A file with answers, as \"toolkit take\" writes it.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PRACTICE",
            description =
                    "The id of one practice, to see everything about it. Without it: what is recommended, briefly.")
    private @Nullable String practice;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalog catalog = content.load();
        RuleBook book = Packs.rules(rules.folder());
        Responses responses = ResponsesJson.read(file, catalog);
        Practice one = practice == null ? null : practice(catalog, practice);
        Explainer explainer = book.explainer(catalog);
        AnswerSheet sheet = AnswerSheet.of(catalog, responses);
        Outlook outlook = explainer.outlook(responses, sheet.asked().forRoles(sheet.roles()));
        List<Explanation> explanations = explanations(explainer, responses, one, outlook);
        if (format.isJson()) {
            output.write(surroundings, colour -> ExplanationsJson.write(catalog.version(), explanations, outlook));
            return ToolkitMain.FINE;
        }
        Assessment assessment =
                ReadinessToolkit.of(catalog, book.engine(catalog)).assess(responses);
        output.write(
                surroundings,
                colour -> one == null
                        ? ExplanationsText.of(assessment, explanations, outlook, colour)
                        : ExplanationText.of(
                                assessment, one, explanations.isEmpty() ? null : explanations.get(0), outlook, colour));
        return ToolkitMain.FINE;
    }

    /** All of them, or that of one practice; none when no rule recommends it. */
    private static List<Explanation> explanations(
            Explainer explainer, Responses responses, @Nullable Practice one, Outlook outlook) {
        if (one == null) {
            return explainer.explain(responses);
        }
        return outlook.standings().containsKey(one.id()) ? List.of(explainer.explain(responses, one.id())) : List.of();
    }

    private static Practice practice(Catalog catalog, String id) {
        List<String> known = catalog.practices().stream()
                .map(practice -> practice.id().value())
                .toList();
        return catalog.practices().stream()
                .filter(practice -> practice.id().value().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(
                                "The practice cannot be explained",
                                List.of(
                                        Problem.unknownName(
                                                "unknown-practice",
                                                Place.of("PRACTICE"),
                                                "",
                                                "there is no practice %s.".formatted(Problem.quoted(id)),
                                                id,
                                                known,
                                                "Leave it out to see the ids of what is recommended; with --format json you see all."))));
    }
}
