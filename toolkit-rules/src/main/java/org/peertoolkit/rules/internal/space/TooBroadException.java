package org.peertoolkit.rules.internal.space;

/** A condition can hold in more ways than can be looked at one by one. */
public final class TooBroadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBroadException() {
        super("A condition holds in too many ways to look at each.");
    }
}
