/** From a request to a page: reads forms, asks the services, chooses the page. */
@NullMarked
package org.peertoolkit.examples.web.route;

import org.jspecify.annotations.NullMarked;
