/** Telephone numbers in a reading, in digits, words, look-alikes and parts. */
@Room(uses = "policy.reading")
package ua.kramar.correspondence.policy.phones;

import ua.kramar.platform.Room;
