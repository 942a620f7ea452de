/** The conversations of a shop over REST, for the cabinet and for ERP systems. */
@Room(uses = {"core", "list", "moderation", "view"})
package ua.kramar.correspondence.rest;

import ua.kramar.platform.Room;
