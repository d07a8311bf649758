package org.peertoolkit.examples.web.route;

/** Somebody asks more often than the limits allow. */
final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooOften() {
        super("Too many requests.", null, false, false);
    }
}
