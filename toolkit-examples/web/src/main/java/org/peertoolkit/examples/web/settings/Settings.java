package org.peertoolkit.examples.web.settings;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an operator has set.
 *
 * @param host the address that the app listens on
 * @param port the port that it listens on; 0 takes any that is free
 * @param address how people reach it, without a slash at the end; null when it is reached where it listens
 * @param proxy whether it stands behind one proxy that says in {@code X-Forwarded-For} who asks
 * @param data the folder for the database file
 * @param databaseUrl the JDBC address of the database
 * @param databaseUser who logs in to the database, or null
 * @param databasePassword the password of the database, or null
 * @param content the folder of a content pack, or null for the one that comes with the toolkit
 * @param rules a folder of rules, or null for those that come with the toolkit
 * @param retentionDays for how many days assessments are kept at most
 * @param limits how much one address or link may ask
 * @param metricsPassword what a reader of figures from elsewhere has to say, or null: then only this machine reads them
 */
public record Settings(
        String host,
        int port,
        @Nullable URI address,
        boolean proxy,
        Path data,
        String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @Nullable Path content,
        @Nullable Path rules,
        int retentionDays,
        Limits limits,
        @Nullable String metricsPassword) {

    /**
     * How much may be asked. Beyond it the answer is 429, and asking later helps.
     *
     * @param perAddress requests a minute of one address
     * @param perLink requests a minute with one link
     * @param openings new assessments and imports an hour of one address
     * @param passphrases tries of a passphrase in ten minutes for one link
     */
    public record Limits(int perAddress, int perLink, int openings, int passphrases) {}

    /** Whether people reach the app by TLS, so that cookies and browsers can be told to insist on it. */
    public boolean secure() {
        return address != null && "https".equals(address.getScheme());
    }

    /** Nothing that is secret. */
    @Override
    public String toString() {
        return "Settings[host=%s, port=%s, address=%s, data=%s]".formatted(host, port, address, data);
    }
}
