package org.peertoolkit.examples.web.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Hashes what a coordinator says besides the link, with Argon2id as OWASP advises: 19 MiB, two rounds, one lane. */
public final class Passphrase {

    /** A passphrase has at least so many characters. */
    public static final int SHORTEST = 12;

    /** A passphrase has at most so many characters, so that hashing one costs what is planned for it. */
    public static final int LONGEST = 128;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private Passphrase() {}

    /** The hash, with a salt of its own and everything that is needed to check it. */
    public static String hash(String passphrase) {
        return Password.hash(passphrase).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether a passphrase is the one that was hashed; takes the same time for every wrong one. */
    public static boolean matches(String passphrase, String hash) {
        return passphrase.length() <= LONGEST
                && Password.check(passphrase, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
