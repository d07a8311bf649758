/** Reads the YAML files beside the rules strictly: what is in them is understood completely or reported, with its place. */
@NullMarked
package org.peertoolkit.rules.internal.yaml;

import org.jspecify.annotations.NullMarked;
