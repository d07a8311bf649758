package org.peertoolkit.core.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * One file that an input was read from, so that a result can say exactly what it was made of.
 *
 * @param name its path within the input, with forward slashes
 * @param sha256 the SHA-256 of its text, with line ends as line feeds, in lower-case hexadecimal
 */
public record SourceFile(String name, String sha256) {

    /** Describes a file by its text. The line ends of the machine it lies on make no difference. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, sha256(text.replace("\r\n", "\n")));
    }

    /**
     * One hash for several files: equal exactly when the files have the same names and texts, in whatever order.
     *
     * @return lower-case hexadecimal
     */
    public static String sha256(Collection<SourceFile> files) {
        return sha256(files.stream()
                .sorted(Comparator.comparing(SourceFile::name))
                .map(file -> file.name() + " " + file.sha256() + "\n")
                .collect(Collectors.joining()));
    }

    /**
     * The SHA-256 of a text in UTF-8.
     *
     * @return lower-case hexadecimal
     */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
