/**
 * The editorial rules, one a file, each a pure function.
 *
 * <p>Comes in: the library. Goes out: findings. Must not know pages, templates or the file system.
 */
package org.couplet.check;
