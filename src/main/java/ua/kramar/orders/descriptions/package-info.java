/** Which version of an article's description the buyer of an order accepted (O14). */
@Room
package ua.kramar.orders.descriptions;

import ua.kramar.platform.Room;
