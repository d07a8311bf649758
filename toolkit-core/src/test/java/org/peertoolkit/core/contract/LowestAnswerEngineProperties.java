package org.peertoolkit.core.contract;

import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.RecommendationEngineContract;
import org.peertoolkit.core.testkit.TinyCatalog;

class LowestAnswerEngineProperties implements RecommendationEngineContract {

    @Override
    public Catalog catalog() {
        return TinyCatalog.get();
    }

    @Override
    public RecommendationEngine engine() {
        return new LowestAnswerEngine();
    }
}
