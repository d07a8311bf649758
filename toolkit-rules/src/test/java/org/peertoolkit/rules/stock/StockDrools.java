package org.peertoolkit.rules.stock;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.fact.Toolkit;

/** Rule files as stock Drools compiles and runs them. Compiling takes seconds, so a test does it once. */
public final class StockDrools {

    private final KieBase base;

    private StockDrools(KieBase base) {
        this.base = base;
    }

    /**
     * Compiles rule files.
     *
     * @param texts the texts by file name
     */
    public static StockDrools compile(Map<String, String> texts) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        texts.forEach((name, text) -> files.write("src/main/resources/" + folder(text) + name, text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
        if (!messages.isEmpty()) {
            throw new IllegalArgumentException("Stock Drools refuses the rules: " + messages);
        }
        return new StockDrools(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    /** How many rules were compiled. */
    public int rules() {
        return base.getKiePackages().stream()
                .mapToInt(pack -> pack.getRules().size())
                .sum();
    }

    /** Runs the rules on the facts that some evidence holds; on none when nothing was answered. */
    public Outcome run(Evidence evidence) {
        SortedMap<String, Priority> practices = new TreeMap<>();
        SortedSet<String> fired = new TreeSet<>();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getName().split(" ", 2)[0]);
                }
            });
            session.setGlobal("toolkit", (Toolkit) (practice, priority) ->
                    practices.merge(practice, Priority.valueOf(priority.name()), StockDrools::higher));
            Facts.of(evidence).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return new Outcome(fired, practices);
    }

    /** The folder of the package that a file declares; stock Drools warns of any other. */
    private static String folder(String text) {
        return text.lines()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .map(line -> line.substring("package ".length())
                                .replace(';', ' ')
                                .strip()
                                .replace('.', '/') + "/")
                .orElse("");
    }

    private static Priority higher(Priority one, Priority other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
