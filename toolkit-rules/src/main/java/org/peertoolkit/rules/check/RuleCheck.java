package org.peertoolkit.rules.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.check.Analysis;
import org.peertoolkit.rules.internal.check.LawsFile;
import org.peertoolkit.rules.internal.read.ReferenceCheck;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;
import org.peertoolkit.rules.internal.read.RuleFiles;
import org.peertoolkit.rules.internal.scenario.ExampleFiles;
import org.peertoolkit.rules.internal.scenario.MissingExamples;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;

/**
 * Checks a folder as policy staff edit it: rule files that may hold mistakes, their examples, and {@code laws.yaml} with
 * what may stand for now. It goes on where something cannot be read, and tells every fault once.
 *
 * <pre>{@code
 * RuleReport report = RuleCheck.directory(Path.of("rules"), catalog, LocalDate.now());
 *
 * report.findings().forEach(finding -> {
 *     System.out.println(finding);
 *     if (finding.witness() != null) {
 *         System.out.println("  " + finding.witness().shows() + " " + finding.witness().responses());
 *     }
 * });
 * }</pre>
 */
public final class RuleCheck {

    private RuleCheck() {}

    /**
     * Everything that is wrong with a folder of rules.
     *
     * @param directory the folder; what cannot be read in it is a finding
     * @param catalog the content that the rules are used with
     * @param today the day on which waivers are looked at
     */
    public static RuleReport directory(Path directory, Catalog catalog, LocalDate today) {
        RuleFiles.Tolerant read = RuleFiles.tolerantly(directory);
        List<ReadRule> readRules = read.files().rules();
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(ReferenceCheck.problems(readRules, catalog));
        List<Rule> rules = readRules.stream().map(ReadRule::rule).toList();
        List<Problem> beside = new ArrayList<>();
        List<Waiver> waivers = LawsFile.read(directory, beside);
        beside.addAll(examples(directory, rules, read, catalog));
        Analysis.Subject subject = new Analysis.Subject(
                rules, read.refused(), problems, catalog, read.files().sources().size(), read.isComplete());
        return Analysis.of(subject, beside, waivers, today);
    }

    private static List<Problem> examples(Path directory, List<Rule> rules, RuleFiles.Tolerant read, Catalog catalog) {
        if (!read.isComplete()) {
            return List.of();
        }
        List<RuleId> ids = Stream.concat(
                        rules.stream().map(Rule::id), read.refused().stream().flatMap(refused -> refused.id().stream()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        List<Example> examples = ExampleFiles.read(directory, ids, catalog, problems);
        if (problems.isEmpty()) {
            problems.addAll(MissingExamples.of(rules, examples));
        }
        return problems;
    }
}
