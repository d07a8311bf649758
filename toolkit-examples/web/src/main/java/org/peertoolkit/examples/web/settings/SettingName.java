package org.peertoolkit.examples.web.settings;

import java.util.List;

/** The name of every setting. */
final class SettingName {

    static final String HOST = "host";
    static final String PORT = "port";
    static final String ADDRESS = "address";
    static final String PROXY = "proxy";
    static final String DATA = "data";
    static final String DATABASE_URL = "database.url";
    static final String DATABASE_USER = "database.user";
    static final String DATABASE_PASSWORD = "database.password";
    static final String CONTENT = "content";
    static final String RULES = "rules";
    static final String RETENTION_DAYS = "retention.days";
    static final String REQUESTS_PER_ADDRESS = "limit.requests.per.address";
    static final String REQUESTS_PER_LINK = "limit.requests.per.link";
    static final String OPENINGS_PER_ADDRESS = "limit.openings.per.address";
    static final String PASSPHRASES_PER_LINK = "limit.passphrases.per.link";
    static final String METRICS_PASSWORD = "metrics.password";

    private SettingName() {}

    /** All of them, in the order in which the documentation tells them. */
    static List<String> all() {
        return List.of(
                HOST,
                PORT,
                ADDRESS,
                PROXY,
                DATA,
                DATABASE_URL,
                DATABASE_USER,
                DATABASE_PASSWORD,
                CONTENT,
                RULES,
                RETENTION_DAYS,
                REQUESTS_PER_ADDRESS,
                REQUESTS_PER_LINK,
                OPENINGS_PER_ADDRESS,
                PASSPHRASES_PER_LINK,
                METRICS_PASSWORD);
    }
}
