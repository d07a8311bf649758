package org.peertoolkit.examples.web.route;

import java.util.List;
import org.peertoolkit.examples.web.security.Passphrase;
import org.peertoolkit.examples.web.security.PassphraseStrength;
import org.peertoolkit.examples.web.words.PageWords;

/** Reads a passphrase that somebody chooses, and says what is wrong with it. */
final class ChosenPassphrase {

    /** The name of the field. */
    static final String FIELD = "passphrase";

    private ChosenPassphrase() {}

    /** What was chosen; empty when nothing was. What cannot be taken is a mistake of the form. */
    static String read(Form form, PageWords words) {
        String chosen = Passphrase.normal(form.text(FIELD));
        int length = Passphrase.length(chosen);
        if (length > 0 && (length < Passphrase.SHORTEST || length > Passphrase.LONGEST)) {
            form.mistake(FIELD, "mistake.passphrase", "shortest", Passphrase.SHORTEST, "longest", Passphrase.LONGEST);
        } else if (length > 0 && isWeak(chosen, words)) {
            form.mistake(FIELD, "mistake.weakPassphrase");
        }
        return chosen;
    }

    /** Whether a passphrase is among the first that would be tried. */
    static boolean isWeak(String passphrase, PageWords words) {
        return strength(passphrase, words) == PassphraseStrength.WEAK;
    }

    static PassphraseStrength strength(String passphrase, PageWords words) {
        List<String> nearby = List.of(words.say("app.name").split(" "));
        return PassphraseStrength.of(Passphrase.normal(passphrase), nearby);
    }
}
