/** The returns of a shop over REST, for the cabinet and for ERP systems. */
@Room(uses = {"commands", "core", "view"})
package ua.kramar.returns.rest;

import ua.kramar.platform.Room;
