package org.peertoolkit.examples.web.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;

/** Hashes what a coordinator says besides the link, with Argon2id as OWASP advises: 19 MiB, two rounds, one lane. */
public final class Passphrase {

    /** A passphrase has at least so many characters. */
    public static final int SHORTEST = 12;

    /** A passphrase has at most so many characters, so that hashing one costs what is planned for it. */
    public static final int LONGEST = 128;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private Passphrase() {}

    /**
     * A passphrase in the one form that is measured and hashed: without spaces around it, with single spaces in it, and with
     * letters and their accents put together. Two keyboards that write the same word differently then say the same.
     */
    public static String normal(String typed) {
        return Normalizer.normalize(typed.strip().replaceAll(" {2,}", " "), Normalizer.Form.NFC);
    }

    /** How many characters a passphrase in its normal form has, as people count them. */
    public static int length(String normal) {
        return normal.codePointCount(0, normal.length());
    }

    /** The hash, with a salt of its own and everything that is needed to check it. */
    public static String hash(String passphrase) {
        return Password.hash(normal(passphrase))
                .addRandomSalt(16)
                .with(ARGON2ID)
                .getResult();
    }

    /** Whether a passphrase is the one that was hashed; takes the same time for every wrong one. */
    public static boolean matches(String passphrase, String hash) {
        String normal = normal(passphrase);
        return length(normal) <= LONGEST && Password.check(normal, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
