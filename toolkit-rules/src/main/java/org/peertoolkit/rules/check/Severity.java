package org.peertoolkit.rules.check;

/** How much a finding matters. */
public enum Severity {
    /** The rules cannot be used, or an organization can get a wrong result. */
    ERROR,
    /** Something is left over or not yet shown; results are right. */
    WARNING
}
