package org.peertoolkit.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.examples.cli.take.Interview;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.explain.Explainer;

/**
 * What answers settle by the rules that come with the toolkit, as far as those fit the content. The rules are read when
 * somebody wants to know for the first time, so that the first question need not wait for them.
 */
final class LazyOutlook implements Interview.Prospect {

    private final Catalog catalog;
    private boolean tried;
    private @Nullable Explainer explainer;

    LazyOutlook(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Outlook> of(Responses responses, Questionnaire asked) {
        if (!tried) {
            tried = true;
            RuleBook rules = Packs.rules(null);
            explainer = rules.problems(catalog).isEmpty() ? rules.explainer(catalog) : null;
        }
        return explainer == null ? Optional.empty() : Optional.of(explainer.outlook(responses, asked));
    }
}
