/** Messages over JMS: JSON text with its type and version in properties. */
@Room(uses = {"background", "values"})
package ua.kramar.platform.messaging;

import ua.kramar.platform.Room;
