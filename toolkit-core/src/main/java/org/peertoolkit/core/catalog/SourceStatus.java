package org.peertoolkit.core.catalog;

/** How far a resource's address can be trusted. */
public enum SourceStatus {
    /** The address is printed in one of the project's founding documents. */
    SEED,
    /** The address was seen on, or is the address of, a public page. */
    SEEN,
    /** Only a third-party copy was seen, so no address is given. */
    MIRROR,
    /** A trusted page names the document, but no address could be trusted. */
    UNVERIFIED
}
