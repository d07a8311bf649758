/**
 * The words that a rule file may use, as plain Java.
 *
 * <p>The toolkit itself never makes one of these: it reads rule files and looks the answers up. They are here so that an
 * unchanged rule file also compiles and runs in stock Drools: insert one fact for each thing that is known, and set the
 * global {@code toolkit}.
 */
@NullMarked
package org.peertoolkit.rules.fact;

import org.jspecify.annotations.NullMarked;
