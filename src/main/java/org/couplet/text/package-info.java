/**
 * Places in text files and what is found wrong there.
 *
 * <p>Comes in: file text. Goes out: positions, findings and their printed forms. Must not know any
 * other package.
 */
package org.couplet.text;
