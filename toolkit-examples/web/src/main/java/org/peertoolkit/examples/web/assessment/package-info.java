/** What the app keeps: organizations, their assessments, who takes part, what they answered and what they plan. */
@NullMarked
package org.peertoolkit.examples.web.assessment;

import org.jspecify.annotations.NullMarked;
