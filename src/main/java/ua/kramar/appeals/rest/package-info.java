/** The appeals of a shop over REST, for the cabinet and for ERP systems. */
@Room(uses = {"core", "view"})
package ua.kramar.appeals.rest;

import ua.kramar.platform.Room;
