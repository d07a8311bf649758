package org.peertoolkit.examples.benchmarks.contender;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.rules.fact.Answer;
import org.peertoolkit.rules.fact.DontKnow;
import org.peertoolkit.rules.fact.NotApplicable;
import org.peertoolkit.rules.fact.Toolkit;
import org.peertoolkit.rules.fact.Unanswered;

/**
 * Drools as its own guide has it: the same rule files, compiled to its executable model, and each answer inserted as a fact
 * into a new session.
 */
public final class StockDrools implements Contender {

    private final KieBase base;

    StockDrools(Pack pack) {
        this.base = compile(pack.texts());
    }

    /** Compiles rule files. */
    public static KieBase compile(Map<String, String> texts) {
        KieServices services = KieServices.Factory.get();
        return services.newKieContainer(built(texts).getKieModule().getReleaseId())
                .getKieBase();
    }

    /** Compiles rule files into a module, as a build would. */
    public static KieBuilder built(Map<String, String> texts) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        texts.forEach((name, text) -> files.write("src/main/resources/" + folder(text) + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException("Stock Drools refuses the rules: " + messages);
        }
        return builder;
    }

    /** The folder of the package that a file declares; stock Drools warns of any other. */
    private static String folder(String text) {
        return text.lines()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .map(line -> line.substring("package ".length()).strip().replace('.', '/') + "/")
                .orElse("");
    }

    @Override
    public Object input(Answers answers) {
        return facts(answers.evidence());
    }

    @Override
    public Object evaluate(Object input) {
        return run(base, (List<?>) input);
    }

    @Override
    public Set<Advice> advice(Object result) {
        Set<Advice> all = new HashSet<>();
        ((List<?>) result).forEach(each -> all.add((Advice) each));
        return all;
    }

    /** Runs the rules on some facts. */
    public static List<Advice> run(KieBase base, List<?> facts) {
        List<Advice> advice = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("toolkit", (Toolkit)
                    (practice, priority) -> advice.add(new Advice(practice, Priority.valueOf(priority.name()))));
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return advice;
    }

    /** The facts that some evidence holds. */
    public static List<Object> facts(Evidence evidence) {
        List<Object> facts = new ArrayList<>();
        for (Question question : evidence.answers().asked().questions()) {
            facts.add(fact(question, evidence));
        }
        for (DomainScore score : evidence.scorecard().domains()) {
            if (score.percent() != null) {
                facts.add(new org.peertoolkit.rules.fact.DomainScore(
                        score.domain().id().value(), score.percent()));
            }
        }
        return facts;
    }

    private static Object fact(Question question, Evidence evidence) {
        String id = question.id().value();
        var answer = evidence.answers().answer(question.id()).orElse(null);
        if (answer instanceof org.peertoolkit.core.response.Answer.Rated rated) {
            return new Answer(id, rated.level());
        }
        if (answer instanceof org.peertoolkit.core.response.Answer.NotApplicable) {
            return new NotApplicable(id);
        }
        return answer == null ? new Unanswered(id) : new DontKnow(id);
    }
}
