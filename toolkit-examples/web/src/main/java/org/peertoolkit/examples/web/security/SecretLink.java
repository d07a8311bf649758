package org.peertoolkit.examples.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret part of a private link: whoever has it may do what it lets do. It has 192 bits that nobody can guess, and is
 * stored as its hash only.
 *
 * <p>A link can make others, for example a coordinator's link the invitations: the same ones each time, so that they can be
 * shown again without being stored. From one that was made, the one that made it cannot be worked out, nor any other.
 */
public final class SecretLink {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    private SecretLink(String secret) {
        this.secret = secret;
    }

    /** A new link. */
    public static SecretLink random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** Whether a text has the form of a link at all. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * A link that somebody shows.
     *
     * @throws IllegalArgumentException if it has not the form of one
     */
    public static SecretLink shown(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("This is not the form of a link.");
        }
        return new SecretLink(text);
    }

    /** Another link, always the same for the same purpose. */
    public SecretLink derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return of(Arrays.copyOf(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /** What is stored of it: its SHA-256 in lower-case hexadecimal. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The secret itself, for the person whose link it is and nobody else. */
    public String reveal() {
        return secret;
    }

    /** Nothing of the secret, so that no log can give it away. */
    @Override
    public String toString() {
        return "a private link";
    }

    private static SecretLink of(byte[] bytes) {
        return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
