package org.peertoolkit.rules;

import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.testkit.RuleConsistencyProperties;

/** The shipped rules keep the laws that we ask of everybody's, without a waiver. */
class ShippedRulesConsistencyProperties implements RuleConsistencyProperties {

    private static final Catalog CATALOG = BundledContent.load();
    private static final RuleBook RULES = RuleBook.bundled();

    @Override
    public Catalog catalog() {
        return CATALOG;
    }

    @Override
    public RuleBook rules() {
        return RULES;
    }
}
