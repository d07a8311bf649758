package org.peertoolkit.rules.fact;

/**
 * A question does not apply: the respondent said so, or it is for a role that the organization neither has nor plans.
 *
 * @param question the question's id
 */
public record NotApplicable(String question) {}
