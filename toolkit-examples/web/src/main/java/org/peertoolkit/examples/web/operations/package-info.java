/** What whoever runs the app needs: health, figures, logs, the daily clean-up. */
@NullMarked
package org.peertoolkit.examples.web.operations;

import org.jspecify.annotations.NullMarked;
