/** What people can do, one class for each kind of work. Knows nothing of pages and requests. */
@NullMarked
package org.peertoolkit.examples.web.service;

import org.jspecify.annotations.NullMarked;
