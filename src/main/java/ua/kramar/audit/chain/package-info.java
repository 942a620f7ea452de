/**
 * The chain of hashes over the entries of a shop. Made in the background, so that no act waits for
 * another one.
 */
@Room
package ua.kramar.audit.chain;

import ua.kramar.platform.Room;
