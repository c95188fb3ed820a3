package org.couplet.lang;

import java.util.Objects;

/**
 * A place in a text where it does not keep to the conventions of its language's typesetting.
 *
 * @param kind which convention, in kebab case; the last part of a message's key
 * @param start inclusive offset
 * @param end exclusive offset
 * @param wrong what is written, short enough to be quoted
 * @param right what to write; empty when it is to be left out
 */
public record CopySlip(String kind, int start, int end, String wrong, String right) {

    public CopySlip {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(wrong);
        Objects.requireNonNull(right);
    }
}
