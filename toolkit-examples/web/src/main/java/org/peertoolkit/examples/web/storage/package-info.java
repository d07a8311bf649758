/** The database: one connection pool, numbered migrations, and plain SQL that SQLite and PostgreSQL both read. */
@NullMarked
package org.peertoolkit.examples.web.storage;

import org.jspecify.annotations.NullMarked;
