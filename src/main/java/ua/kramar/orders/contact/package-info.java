/**
 * The contact with buyers that is on record with orders: calls and, as facts alone, written
 * messages. Does not depend on the order itself.
 */
@Room(uses = {"status"})
package ua.kramar.orders.contact;

import ua.kramar.platform.Room;
