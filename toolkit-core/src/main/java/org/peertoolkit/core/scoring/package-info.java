/** How answers become domain scores. There is no overall grade, and no score where too little was answered. */
@NullMarked
package org.peertoolkit.core.scoring;

import org.jspecify.annotations.NullMarked;
