/** The catalogue of notices: one class a type of event says who is told and what the texts need. */
@Room(uses = {"core"})
package ua.kramar.notification.notices;

import ua.kramar.platform.Room;
