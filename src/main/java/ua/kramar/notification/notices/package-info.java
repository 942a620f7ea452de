/**
 * The notices: one class per event type defines the recipients and the values for the templates.
 */
@Room(uses = {"core", "options"})
package ua.kramar.notification.notices;

import ua.kramar.platform.Room;
