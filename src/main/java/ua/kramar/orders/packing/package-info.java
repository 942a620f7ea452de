/** What may not be put into a parcel (O15), as data. */
@Room
package ua.kramar.orders.packing;

import ua.kramar.platform.Room;
