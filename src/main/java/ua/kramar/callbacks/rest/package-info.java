/** The call-backs of a shop over REST, for the cabinet and for ERP systems. */
@Room(uses = {"core", "view"})
package ua.kramar.callbacks.rest;

import ua.kramar.platform.Room;
