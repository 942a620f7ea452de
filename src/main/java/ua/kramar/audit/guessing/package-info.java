/**
 * The alarm on guesses at passwords. Looks in the background, so that the time of an answer tells
 * nothing of it.
 */
@Room(uses = {"core"})
package ua.kramar.audit.guessing;

import ua.kramar.platform.Room;
