/**
 * Rules as people read and write them: a rule file in its one layout, a rule as an English sentence, pages about all rules,
 * and a rule to begin with. Everything here is a value; nothing is written to a file.
 */
@NullMarked
package org.peertoolkit.rules.prose;

import org.jspecify.annotations.NullMarked;
