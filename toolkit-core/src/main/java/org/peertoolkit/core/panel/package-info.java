/**
 * Several respondents of one organization: what each said, what they say together, and how far they agree.
 *
 * <p>The answers of one person stay inside {@link org.peertoolkit.core.panel.Panel}, for the program that collected them.
 * What may be shown to others is {@link org.peertoolkit.core.panel.PanelFigures}, and nothing else: it keeps to the
 * anonymity floor.
 */
@NullMarked
package org.peertoolkit.core.panel;

import org.jspecify.annotations.NullMarked;
