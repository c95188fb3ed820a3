/**
 * From a newspaper page to its articles and facts.
 *
 * <p>Comes in: the bytes of an OCR'd page. Goes out: lines as scanned, repairs, articles, facts,
 * and the evidence index. Must not know the site's content, its pages or how anything is rendered.
 */
package org.couplet.seed;
