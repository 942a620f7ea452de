/** Orders over REST, for the cabinet and for ERP systems. */
@Room(uses = {"buyerrecord", "core", "list", "owndelivery", "status", "tasks", "view"})
package ua.kramar.orders.rest;

import ua.kramar.platform.Room;
