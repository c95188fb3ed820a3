/**
 * Everything published that is not a page, one format a file.
 *
 * <p>Comes in: pages and the library. Goes out: site files. Must not know templates or the file
 * system.
 */
package org.couplet.export;
