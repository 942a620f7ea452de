package ua.kramar.orders.parcels;

import java.util.Map;

/**
 * One of several parcels of an order.
 *
 * @param part its number within the order, from 1; never given to another parcel of the order
 * @param waybill null if it has none; always null for the first parcel, whose number is that of the
 *     order
 * @param end how its delivery ended; null if it has not
 * @param goods the pieces of each article; empty for the first parcel, which has what no other has
 */
public record OrderParcel(int part, String waybill, ParcelEnd end, Map<String, Integer> goods) {

  /** The parcel that every order has. */
  public static final int FIRST = 1;

  boolean isFirst() {
    return part == FIRST;
  }
}
