package org.peertoolkit.examples.embedding;

import java.nio.file.Path;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.testkit.RuleConsistencyProperties;

/** The test of a pack of one's own, here the workforce survey. These are the lines in TESTING.md; a test holds them equal. */
// tag::testing[]
class OwnRulesProperties implements RuleConsistencyProperties {

    static final Catalog CONTENT =
            BundledContent.directory(Path.of("../workforce-survey/content")).load();
    static final RuleBook RULES = RuleBook.read(Path.of("../workforce-survey/rules"));

    @Override
    public Catalog catalog() {
        return CONTENT;
    }

    @Override
    public RuleBook rules() {
        return RULES;
    }
}
// end::testing[]
