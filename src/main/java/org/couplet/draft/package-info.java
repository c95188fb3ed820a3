/**
 * Facts as a first draft for an editor.
 *
 * <p>Comes in: articles and facts. Goes out: the text of a draft page. Must not know the site's own
 * content or pages.
 */
package org.couplet.draft;
