package org.peertoolkit.examples.web.storage;

/** Someone else changed the same thing after it was shown; nothing was overwritten. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the thing, in words */
    public ChangedMeanwhileException(String what) {
        super("%s was changed by someone else meanwhile.".formatted(what));
    }
}
