/**
 * The authors' files as values.
 *
 * <p>Comes in: {@code content/} and {@code seeds/}. Goes out: a library of documents and data, and
 * findings about what could not be read. Must not know pages or templates; the only place that sees
 * commonmark and snakeyaml.
 */
package org.couplet.content;
