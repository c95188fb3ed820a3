package org.couplet.page;

/**
 * A key word to choose.
 *
 * @param original the key word as printed; null on a Chinese page
 * @param question what it answers; null when the source has none
 */
public record KeywordLink(String name, String original, Html question, String href) {}
