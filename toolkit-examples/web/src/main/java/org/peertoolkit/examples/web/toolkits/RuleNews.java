package org.peertoolkit.examples.web.toolkits;

import java.util.HashSet;
import java.util.Set;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.Reload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log what becomes of edited rules. They are followed once for each language; what all of them say is told once. */
final class RuleNews {

    private static final Logger LOG = LoggerFactory.getLogger(Toolkits.class);

    private final Set<Language> refusing = new HashSet<>();
    private final Set<Problem> told = new HashSet<>();
    private String inForce = "";

    synchronized void tell(Language language, Reload reload) {
        if (reload instanceof Reload.Refused refused) {
            refusing.add(language);
            refused.problems().stream()
                    .filter(told::add)
                    .forEach(problem -> LOG.warn("The rules stay as they were. {}", problem));
            return;
        }
        refusing.remove(language);
        told.clear();
        String book = reload.book().toString();
        if (!book.equals(inForce)) {
            inForce = book;
            LOG.info("Rules in force: {}", book);
        }
    }

    synchronized boolean areRefused() {
        return !refusing.isEmpty();
    }
}
