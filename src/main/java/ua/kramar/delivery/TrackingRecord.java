package ua.kramar.delivery;

import java.time.Instant;

/**
 * The latest event that a carrier reports for a parcel.
 *
 * @param code the carrier's own status code, which alone determines the state
 * @param text the carrier's description of the event, for display
 * @param at the time of the event; null if the carrier reports none
 * @param state the state that the code stands for; null for an unknown code
 */
public record TrackingRecord(
    String waybill, String code, String text, Instant at, ParcelState state) {

  /** The time of the event; now if the carrier reports none or one in the future. */
  Instant timeNotAfter(Instant now) {
    return at == null || at.isAfter(now) ? now : at;
  }
}
