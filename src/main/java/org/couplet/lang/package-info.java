/**
 * The two languages: their characters, numbers and dates.
 *
 * <p>Comes in: text of one language. Goes out: quantities and dates as values, and values in a
 * language's idiom. Must not know files, pages or sites; the only package of the generator that may
 * hold Han text.
 */
package org.couplet.lang;
