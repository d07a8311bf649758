package org.peertoolkit.examples.web.security;

import io.javalin.http.Context;

/** What every answer tells the browser: load nothing from elsewhere, run nothing inline, tell nobody where one came from. */
public final class SecurityHeaders {

    /** The policy for pages: only our own files, no inline script or style, no frame around us. */
    public static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private SecurityHeaders() {}

    /**
     * Sets the headers of an answer; a page may later allow itself to be kept.
     *
     * @param secure whether people reach the app by TLS
     */
    public static void set(Context answer, boolean secure) {
        answer.header("Content-Security-Policy", CONTENT_POLICY);
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("X-Frame-Options", "DENY");
        answer.header("Referrer-Policy", "no-referrer");
        answer.header(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()");
        answer.header("Cross-Origin-Opener-Policy", "same-origin");
        answer.header("Cross-Origin-Resource-Policy", "same-origin");
        answer.header("X-Robots-Tag", "noindex");
        answer.header("Cache-Control", "no-store");
        if (secure) {
            answer.header("Strict-Transport-Security", TWO_YEARS);
        }
    }
}
