package org.peertoolkit.examples.web.security;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What every form sends along, so that no other site can send one in somebody's name: a secret that the session knows and
 * that only our own pages show.
 */
public final class CsrfToken {

    /** The name of the field in every form. */
    public static final String FIELD = "form";

    /** A session that has only looked at pages ends after so many seconds without a request: those who only look are many. */
    public static final int SECONDS_OF_VISITORS = 60 * 60;

    /** A session that has sent one of our forms ends after so many seconds without a request. */
    public static final int SECONDS_OF_SENDERS = 4 * 60 * 60;

    private static final String ATTRIBUTE = "csrf";

    private CsrfToken() {}

    /** The secret of the session, which begins with it. */
    public static String of(Context request) {
        String known = request.sessionAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String fresh = SecretLink.random().reveal();
        request.sessionAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    /** Whether a form came from one of our pages, in this session. */
    public static boolean isIn(Context request) {
        String sent = request.formParam(FIELD);
        @Nullable HttpSession session = request.req().getSession(false);
        @Nullable String known = session == null ? null : request.sessionAttribute(ATTRIBUTE);
        if (session == null || known == null || !isSame(known, sent)) {
            return false;
        }
        session.setMaxInactiveInterval(SECONDS_OF_SENDERS);
        return true;
    }

    /** Forgets the secret, because what the session may do has changed. */
    public static void renew(Context request) {
        request.sessionAttribute(ATTRIBUTE, null);
    }

    /** Whether a browser says that another site sent the request. Browsers that say nothing are not suspected. */
    public static boolean isFromElsewhere(Context request) {
        String site = request.header("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    private static boolean isSame(String known, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
