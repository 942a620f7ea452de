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

/** What Nova Poshta's {@code StatusCode} means. The texts that come with it decide nothing. */
final class StatusCodes {

  static final Map<String, ParcelState> STATES =
      Map.ofEntries(
          entry("1", REGISTERED), // waybill made by the sender, parcel not handed over
          entry("2", CANCELLED), // deleted by the sender
          entry("3", UNKNOWN), // number not found: not yet in their system, or never
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
          entry("102", RETURNING), // the sender ordered it back
          entry("103", REFUSED), // the recipient refused
          entry("104", IN_TRANSIT), // address changed, redirected
          entry("105", NOT_COLLECTED), // storage ended
          entry("106", DELIVERED), // received, a return waybill for papers or money made
          entry("107", AT_PICKUP_POINT), // storage costs money now
          entry("108", REFUSED), // the recipient refused, in older tables
          entry("110", IN_TRANSIT), // in temporary storage
          entry("111", PROBLEM), // nobody there: another attempt follows
          entry("112", IN_TRANSIT), // the recipient moved the day
          entry("113", NOT_COLLECTED), // storage period over
          entry("114", IN_TRANSIT), // customs, as the following without a remark
          entry("115", IN_TRANSIT),
          entry("116", PROBLEM), // refused by the customs broker
          entry("117", PROBLEM), // lost
          entry("118", PROBLEM), // forbidden contents
          entry("119", IN_TRANSIT),
          entry("120", IN_TRANSIT),
          entry("121", IN_TRANSIT),
          entry("122", IN_TRANSIT),
          entry("123", PROBLEM), // waits for information
          entry("125", IN_TRANSIT),
          entry("126", IN_TRANSIT),
          entry("127", IN_TRANSIT),
          entry("128", IN_TRANSIT),
          entry("130", PROBLEM), // import prohibited
          entry("131", RETURNING), // not cleared, goes back
          entry("132", RETURNING), // return being prepared
          entry("133", PROBLEM), // waits for contact with the client
          entry("134", IN_TRANSIT),
          entry("135", IN_TRANSIT), // in the storage area
          entry("138", PROBLEM), // wrong data of the recipient
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
