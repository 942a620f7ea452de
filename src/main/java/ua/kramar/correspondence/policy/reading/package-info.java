/**
 * A text as its reader takes it: composed, in small letters, without invisible signs, with
 * look-alikes and words known, and every sign with its place in the text as it was typed.
 */
@Room
package ua.kramar.correspondence.policy.reading;

import ua.kramar.platform.Room;
