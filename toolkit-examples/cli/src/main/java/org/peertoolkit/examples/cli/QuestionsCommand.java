package org.peertoolkit.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.json.QuestionnaireJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.cli.text.QuestionnaireText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the questionnaire. */
@Command(
        name = "questions",
        versionProvider = ToolkitCommand.Version.class,
        description = "Prints the questions, to read or to answer on paper.")
final class QuestionsCommand extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--quick", description = "Only the questions of the quick check.")
    private boolean quick;

    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            split = ",",
            description = "Only the questions about these roles, such as peer or chw; several with commas between.")
    private List<String> roles = List.of();

    @Mixin
    private final ReportOptions output = new ReportOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final ContentOption content = new ContentOption();

    QuestionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalog catalog = content.load(language.language());
        Questionnaire whole = Questionnaire.of(catalog).forRoles(known(catalog));
        Questionnaire asked = quick ? whole.quickCheck() : whole;
        Report report = Report.of(asked);
        boolean translated = catalog.translation().isPresent();
        output.write(
                surroundings,
                new ReportOptions.Result(
                        colour -> translated ? ReportOptions.plain(report) : QuestionnaireText.of(asked, colour),
                        () -> QuestionnaireJson.write(asked),
                        () -> report));
        return ToolkitMain.FINE;
    }

    private List<RoleId> known(Catalog catalog) {
        List<String> names =
                catalog.roles().stream().map(role -> role.id().value()).toList();
        List<Problem> problems = roles.stream()
                .filter(role -> !names.contains(role))
                .map(role -> Problem.unknownName(
                        "unknown-role",
                        Place.of("--roles"),
                        "",
                        "there is no role \"%s\".".formatted(role),
                        role,
                        names,
                        "Use %s.".formatted(String.join(" or ", names))))
                .toList();
        InvalidInputException.throwIfAny("The questions cannot be chosen", problems);
        return roles.stream().map(RoleId::new).toList();
    }
}
