package org.peertoolkit.examples.web.storage;

/** The database could not do what was asked of it. What was asked has not happened, not even in part. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
