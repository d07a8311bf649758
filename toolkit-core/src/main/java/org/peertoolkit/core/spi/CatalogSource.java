package org.peertoolkit.core.spi;

import org.peertoolkit.core.catalog.Catalog;

/** Where content comes from: files, a database, a service. */
@FunctionalInterface
public interface CatalogSource {

    /**
     * Reads the whole content.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the content
     */
    Catalog load();
}
