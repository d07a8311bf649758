package org.peertoolkit.examples.embedding;

import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.RecommendationEngineContract;

class OwnEngineProperties implements RecommendationEngineContract {

    private static final Catalog CATALOG = BundledContent.load();

    @Override
    public Catalog catalog() {
        return CATALOG;
    }

    @Override
    public RecommendationEngine engine() {
        return new OwnEngine(PriorityTable.sample(CATALOG));
    }
}
