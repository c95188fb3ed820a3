/**
 * The commands.
 *
 * <p>Comes in: arguments and the file system. Goes out: printed results and exit codes. The only
 * place that wires the packages together, prints and exits.
 */
package org.couplet.cli;
