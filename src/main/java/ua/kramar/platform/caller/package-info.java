/**
 * The context of a request: the actor and its permissions, the language of the response, the
 * correlation id.
 */
@Room(uses = {"refusals"})
package ua.kramar.platform.caller;

import ua.kramar.platform.Room;
