package org.peertoolkit.rules.fact;

/**
 * A domain has a score. A domain with too few levels has none, and then there is no such fact.
 *
 * @param domain the domain's id
 * @param percent the score, 0 to 100
 */
public record DomainScore(String domain, int percent) {}
