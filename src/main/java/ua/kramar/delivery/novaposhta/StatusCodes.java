package ua.kramar.delivery.novaposhta;

import static java.util.Map.entry;
import static ua.kramar.delivery.ParcelState.AT_PICKUP_POINT;
import static ua.kramar.delivery.ParcelState.CANCELLED;
import static ua.kramar.delivery.ParcelState.DELIVERED;
import static ua.kramar.delivery.ParcelState.IN_TRANSIT;
import static ua.kramar.delivery.ParcelState.NOT_COLLECTED;
import static ua.kramar.delivery.ParcelState.OUT_FOR_DELIVERY;
import static ua.kramar.delivery.ParcelState.PROBLEM;
import static ua.kramar.delivery.ParcelState.REFUSED;
import static ua.kramar.delivery.ParcelState.REGISTERED;
import static ua.kramar.delivery.ParcelState.RETURNING;
import static ua.kramar.delivery.ParcelState.UNKNOWN;

import java.util.Map;
import ua.kramar.delivery.ParcelState;

/** The parcel state for each Nova Poshta {@code StatusCode}. The status text is not evaluated. */
final class StatusCodes {

  static final Map<String, ParcelState> STATES =
      Map.ofEntries(
          entry("1", REGISTERED), // waybill created by the sender, parcel not handed over
          entry("2", CANCELLED), // deleted by the sender
          entry("3", UNKNOWN), // number not found: not registered yet, or wrong
          entry("4", IN_TRANSIT), // in the sender's city
          entry("41", IN_TRANSIT), // in the sender's city, delivery within it
          entry("5", IN_TRANSIT), // heading to the recipient's city
          entry("6", IN_TRANSIT), // in the recipient's city, heading to the branch
          entry("7", AT_PICKUP_POINT), // arrived at the branch
          entry("8", AT_PICKUP_POINT), // arrived, loaded into the locker
          entry("9", DELIVERED), // received
          entry("10", DELIVERED), // received, the money transfer is to follow
          entry("11", DELIVERED), // received, the money transfer is paid out
          entry("12", IN_TRANSIT), // being packed by the carrier
          entry("13", IN_TRANSIT), // arrived at a sorting centre on the way
          entry("14", AT_PICKUP_POINT), // handed to the recipient for inspection
          entry("16", IN_TRANSIT), // left a sorting centre on the way
          entry("17", IN_TRANSIT), // arrived at a transit warehouse
          entry("19", IN_TRANSIT), // left a transit warehouse
          entry("30", IN_TRANSIT), // arrived at the customs terminal
          entry("31", IN_TRANSIT), // left the customs terminal
          entry("99", PROBLEM), // cannot be put into the locker
          entry("101", OUT_FOR_DELIVERY), // with the courier
          entry("102", RETURNING), // the sender ordered the return
          entry("103", REFUSED), // the recipient refused
          entry("104", IN_TRANSIT), // address changed, redirected
          entry("105", NOT_COLLECTED), // storage ended
          entry("106", DELIVERED), // received, return waybill for documents or money created
          entry("107", AT_PICKUP_POINT), // paid storage has begun
          entry("108", REFUSED), // the recipient refused, in older tables
          entry("110", IN_TRANSIT), // in temporary storage
          entry("111", PROBLEM), // recipient absent, another attempt follows
          entry("112", IN_TRANSIT), // the recipient changed the delivery date
          entry("113", NOT_COLLECTED), // storage period over
          entry("114", IN_TRANSIT), // customs, like the following entries without a comment
          entry("115", IN_TRANSIT),
          entry("116", PROBLEM), // refused by the customs broker
          entry("117", PROBLEM), // lost
          entry("118", PROBLEM), // forbidden contents
          entry("119", IN_TRANSIT),
          entry("120", IN_TRANSIT),
          entry("121", IN_TRANSIT),
          entry("122", IN_TRANSIT),
          entry("123", PROBLEM), // awaiting information
          entry("125", IN_TRANSIT),
          entry("126", IN_TRANSIT),
          entry("127", IN_TRANSIT),
          entry("128", IN_TRANSIT),
          entry("130", PROBLEM), // import prohibited
          entry("131", RETURNING), // not cleared by customs, returned
          entry("132", RETURNING), // return being prepared
          entry("133", PROBLEM), // awaiting contact with the client
          entry("134", IN_TRANSIT),
          entry("135", IN_TRANSIT), // in the storage area
          entry("138", PROBLEM), // wrong recipient data
          entry("141", NOT_COLLECTED), // storage period over
          entry("144", NOT_COLLECTED), // storage period over
          entry("149", IN_TRANSIT), // in the storage area
          entry("155", PROBLEM), // handed over for disposal
          entry("197", IN_TRANSIT),
          entry("198", IN_TRANSIT),
          entry("199", IN_TRANSIT),
          entry("999", UNKNOWN)); // undetermined

  private StatusCodes() {}
}
