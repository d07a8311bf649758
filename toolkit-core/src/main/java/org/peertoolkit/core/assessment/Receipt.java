package org.peertoolkit.core.assessment;

import java.util.List;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.SourceFile;

/**
 * What an assessment was made of. Two assessments with equal receipts are equal, unless a hash of content or rules is
 * empty: code has none.
 *
 * @param toolkit the version of this library
 * @param content the content in use
 * @param contentSha256 the hash of its files, or empty when it was built in code
 * @param engine the engine's name and version
 * @param rulesSha256 the hash of its rules, or empty when its rules are its code
 * @param responsesSha256 the hash of the responses in their JSON form
 * @param comparisonsSha256 the hash of what the responses were compared with (several respondents, an earlier assessment)
 *     in its JSON form, or empty when they were compared with nothing
 * @param contentFiles the files of the content, by name; empty when it was built in code, and in receipts of before 0.1
 * @param ruleFiles the files of the rules, by name; empty when the engine names none, and in receipts of before 0.1
 */
public record Receipt(
        String toolkit,
        ContentVersion content,
        String contentSha256,
        String engine,
        String rulesSha256,
        String responsesSha256,
        String comparisonsSha256,
        List<SourceFile> contentFiles,
        List<SourceFile> ruleFiles) {

    public Receipt {
        contentFiles = List.copyOf(contentFiles);
        ruleFiles = List.copyOf(ruleFiles);
    }

    /** A receipt that names no files, of responses that were compared with nothing. */
    public Receipt(
            String toolkit,
            ContentVersion content,
            String contentSha256,
            String engine,
            String rulesSha256,
            String responsesSha256) {
        this(toolkit, content, contentSha256, engine, rulesSha256, responsesSha256, "", List.of(), List.of());
    }
}
