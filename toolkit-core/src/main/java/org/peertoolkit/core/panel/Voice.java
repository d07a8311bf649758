package org.peertoolkit.core.panel;

import org.peertoolkit.core.response.Responses;

/**
 * What one respondent said, and where it was read.
 *
 * @param source how problems name it, for example a file name; not empty
 * @param responses the answers, with the respondent who gave them
 */
public record Voice(String source, Responses responses) {

    public Voice {
        if (source.isEmpty()) {
            throw new IllegalArgumentException("A voice needs a source, so that a problem can say where it stands.");
        }
    }
}
