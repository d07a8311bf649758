package org.peertoolkit.examples.web.route;

/** There is no such page, or none for whoever asks; the two are never told apart. */
final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPage() {
        super("There is no such page.", null, false, false);
    }
}
