/**
 * From pages to the bytes of the published folder.
 *
 * <p>Comes in: pages and templates. Goes out: site files, and the folder they are written to. Must
 * not know Markdown, YAML or where a fact comes from; the only place that sees freemarker.
 */
package org.couplet.site;
