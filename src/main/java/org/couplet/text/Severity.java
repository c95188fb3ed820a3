package org.couplet.text;

import java.util.Locale;

/**
 * How bad a finding is. An error stops the publication, a warning does not; a note is only said,
 * for somebody has decided already.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word used in messages: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
