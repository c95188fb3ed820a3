/**
 * What is to be published.
 *
 * <p>Comes in: the library. Goes out: pages: a URL, a template and the record the template reads.
 * Must not know templates, files or how anything is written.
 */
package org.couplet.page;
