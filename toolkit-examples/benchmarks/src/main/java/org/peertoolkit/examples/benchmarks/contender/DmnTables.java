package org.peertoolkit.examples.benchmarks.contender;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.peertoolkit.core.recommendation.Priority;

/**
 * Decision tables as DMN, as Drools evaluates them: a table for each domain that collects, with a column for each question of
 * the domain and one for its score, and a row for each rule.
 */
final class DmnTables implements Contender {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final int questions;
    private final int domains;

    DmnTables(Pack pack) {
        questions = pack.catalog().questions().size();
        domains = pack.catalog().domains().size();
        Resource resource = ResourceFactory.newReaderResource(new StringReader(new Tables(pack).text()));
        resource.setSourcePath("generated.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Object input(Answers answers) {
        Map<String, Object> numbers = new TreeMap<>();
        for (int i = 0; i < questions; i++) {
            numbers.put("q" + i, answers.levels()[i]);
        }
        for (int i = 0; i < domains; i++) {
            numbers.put("s" + i, answers.percents()[i]);
        }
        return numbers;
    }

    @Override
    public Object evaluate(Object input) {
        DMNContext context = runtime.newContext();
        ((Map<?, ?>) input).forEach((name, number) -> context.set((String) name, number));
        return runtime.evaluateAll(model, context);
    }

    @Override
    public Set<Advice> advice(Object result) {
        Set<Advice> advice = new HashSet<>();
        DMNResult all = (DMNResult) result;
        if (all.hasErrors()) {
            throw new IllegalStateException(all.getMessages().toString());
        }
        for (DMNDecisionResult decision : all.getDecisionResults()) {
            if (decision.getResult() instanceof List<?> texts) {
                texts.forEach(text -> advice.add(read((String) text)));
            }
        }
        return advice;
    }

    private static Advice read(String text) {
        String[] parts = text.split(" ");
        return new Advice(parts[0], Priority.valueOf(parts[1]));
    }

    /** Writes the tables. */
    private static final class Tables {

        private final Pack pack;
        private final int questionsOfDomain;

        Tables(Pack pack) {
            this.pack = pack;
            this.questionsOfDomain =
                    pack.catalog().questions().size() / pack.catalog().domains().size();
        }

        String text() {
            StringBuilder xml = new StringBuilder("""
                    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="all" name="generated"
                        namespace="urn:generated">
                    """);
            for (int i = 0; i < pack.catalog().questions().size(); i++) {
                input(xml, "q" + i);
            }
            for (int domain = 0; domain < pack.catalog().domains().size(); domain++) {
                input(xml, "s" + domain);
                table(xml, domain);
            }
            return xml.append("</definitions>\n").toString();
        }

        private static void input(StringBuilder xml, String name) {
            xml.append("""
                    <inputData id="i-%1$s" name="%1$s"><variable name="%1$s" typeRef="number"/></inputData>
                    """.formatted(name));
        }

        private List<String> columns(int domain) {
            List<String> columns = new ArrayList<>();
            for (int i = 0; i < questionsOfDomain; i++) {
                columns.add("q" + (domain * questionsOfDomain + i));
            }
            columns.add("s" + domain);
            return columns;
        }

        private void table(StringBuilder xml, int domain) {
            List<String> columns = columns(domain);
            xml.append("<decision id=\"d-%1$s\" name=\"advice %1$s\"><variable name=\"advice %1$s\"/>\n"
                    .formatted(domain));
            columns.forEach(column ->
                    xml.append("<informationRequirement><requiredInput href=\"#i-%s\"/></informationRequirement>\n"
                            .formatted(column)));
            xml.append("<decisionTable hitPolicy=\"COLLECT\">\n");
            columns.forEach(column ->
                    xml.append("<input><inputExpression typeRef=\"number\"><text>%s</text></inputExpression></input>\n"
                            .formatted(column)));
            xml.append("<output name=\"said\" typeRef=\"string\"/>\n");
            for (PlainRule rule : pack.plain()) {
                if (domainOf(rule.terms().get(0)) == domain) {
                    row(xml, rule, columns);
                }
            }
            xml.append("</decisionTable></decision>\n");
        }

        private int domainOf(PlainRule.Term term) {
            return term.score() ? term.subject() : term.subject() / questionsOfDomain;
        }

        private static void row(StringBuilder xml, PlainRule rule, List<String> columns) {
            Map<String, String> entries = new TreeMap<>();
            for (PlainRule.Term term : rule.terms()) {
                String range = "[%s..%s]".formatted(term.low(), term.high());
                entries.merge(
                        (term.score() ? "s" : "q") + term.subject(),
                        term.denied() ? "not(" + range + ")" : range,
                        (one, other) -> {
                            throw new IllegalArgumentException("A table has one entry for each column.");
                        });
            }
            xml.append("<rule>");
            columns.forEach(column -> xml.append("<inputEntry><text>")
                    .append(entries.getOrDefault(column, "-"))
                    .append("</text></inputEntry>"));
            xml.append("<outputEntry><text>\"").append(rule.advice()).append("\"</text></outputEntry></rule>\n");
        }
    }
}
