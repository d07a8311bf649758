package org.peertoolkit.core.assessment;

import org.peertoolkit.core.catalog.ContentVersion;

/**
 * What an assessment was made of. Two assessments with equal receipts are equal, unless a hash is empty: code has none.
 *
 * @param toolkit the version of this library
 * @param content the content in use
 * @param contentSha256 the hash of its files, or empty when it was built in code
 * @param engine the engine's name and version
 * @param rulesSha256 the hash of its rules, or empty when its rules are its code
 * @param responsesSha256 the hash of the responses in their JSON form
 */
public record Receipt(
        String toolkit,
        ContentVersion content,
        String contentSha256,
        String engine,
        String rulesSha256,
        String responsesSha256) {}
