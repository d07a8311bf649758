package org.peertoolkit.rules.internal.read;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Drools' own parser, given only text that has passed every check of ours. */
final class Drools {

    private Drools() {}

    /**
     * What Drools makes of a text.
     *
     * @param rules the rules in order; empty when there is a fault
     * @param fault the offset at which Drools could not go on, or empty when it read everything
     */
    record Result(List<RuleDescr> rules, Optional<Integer> fault) {}

    static Result parse(RuleText text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr tree = parser.parse((Resource) null, text.text());
            if (parser.hasErrors() || tree == null) {
                int[] lines = parser.getErrors().stream()
                        .findFirst()
                        .map(error -> error.getLines())
                        .orElse(new int[0]);
                return fault(lines.length == 0 ? 0 : text.offset(lines[0], 0));
            }
            return onlyRules(tree) ? new Result(tree.getRules(), Optional.empty()) : fault(0);
        } catch (DroolsParserException | RuntimeException broken) {
            // The parser gave up where it should have reported; the file is refused all the same.
            return fault(0);
        }
    }

    private static Result fault(int offset) {
        return new Result(List.of(), Optional.of(offset));
    }

    private static boolean onlyRules(PackageDescr tree) {
        return tree.getImports().stream().allMatch(line -> line.getTarget().equals(Opening.IMPORT))
                && tree.getGlobals().stream()
                        .allMatch(line -> Opening.GLOBAL.equals(line.getType() + " " + line.getIdentifier()))
                && tree.getFunctionImports().isEmpty()
                && tree.getAccumulateImports().isEmpty()
                && tree.getAttributes().isEmpty()
                && tree.getFunctions().isEmpty()
                && tree.getTypeDeclarations().isEmpty()
                && tree.getEnumDeclarations().isEmpty()
                && tree.getEntryPointDeclarations().isEmpty()
                && tree.getWindowDeclarations().isEmpty()
                && tree.getUnit() == null;
    }
}
