/**
 * Who asks in this request: the actor, what the actor may do, the language of the answer, the
 * correlation id.
 */
@Room(uses = {"refusals"})
package ua.kramar.platform.caller;

import ua.kramar.platform.Room;
