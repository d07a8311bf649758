package org.peertoolkit.examples.web.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/**
 * How hard a passphrase is to guess for somebody who tries what people usually take first: the passphrases that were found in
 * breaches most often, words and names, keys that lie beside each other, dates, repetitions, and all of these in disguise.
 */
public enum PassphraseStrength {
    /** Among the first that are tried. */
    WEAK,
    /** Safe against somebody who may try a few times a minute, which is all that the app allows. */
    FAIR,
    /** Safe also against somebody who got hold of the database and tries at home. */
    STRONG;

    /** Longer passphrases are measured by their beginning: what follows makes them no easier, and measuring has an end. */
    private static final int MEASURED = 64;

    private static final int FAIR_FROM = 3;
    private static final int STRONG_FROM = 4;

    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    /**
     * Measures a passphrase.
     *
     * @param passphrase in its normal form
     * @param nearby words that whoever attacks would try first, such as the name of the app
     */
    public static PassphraseStrength of(String passphrase, List<String> nearby) {
        String measured = passphrase.length() <= MEASURED ? passphrase : passphrase.substring(0, MEASURED);
        int score = ZXCVBN.measure(measured, nearby).getScore();
        if (score >= STRONG_FROM) {
            return STRONG;
        }
        return score >= FAIR_FROM ? FAIR : WEAK;
    }
}
