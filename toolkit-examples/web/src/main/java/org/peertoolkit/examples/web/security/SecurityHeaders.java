package org.peertoolkit.examples.web.security;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser: load nothing from elsewhere, run nothing inline, tell nobody where one came from. */
public final class SecurityHeaders {

    /** The policy for pages: only our own files, no inline script or style, no frame around us. */
    public static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> ALWAYS = headers(false);
    private static final Map<String, String> BEHIND_TLS = headers(true);

    private SecurityHeaders() {}

    /**
     * Sets the headers of an answer; a page may later allow itself to be kept.
     *
     * @param secure whether people reach the app by TLS
     */
    public static void set(Context answer, boolean secure) {
        all(secure).forEach(answer::header);
    }

    /** The headers by name. */
    public static Map<String, String> all(boolean secure) {
        return secure ? BEHIND_TLS : ALWAYS;
    }

    private static Map<String, String> headers(boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("X-Robots-Tag", "noindex");
        headers.put("Cache-Control", "no-store");
        if (secure) {
            headers.put("Strict-Transport-Security", TWO_YEARS);
        }
        return Collections.unmodifiableMap(headers);
    }
}
