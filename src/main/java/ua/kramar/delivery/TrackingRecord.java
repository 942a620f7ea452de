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
    String waybill,
    String code,
    String text,
    Instant at,
    ParcelState state,
    TrackingDetails details) {

  /** A record of which the carrier reports no details. */
  public TrackingRecord(String waybill, String code, String text, Instant at, ParcelState state) {
    this(waybill, code, text, at, state, TrackingDetails.NONE);
  }

  /** The time of the event; now if the carrier reports none or one in the future. */
  Instant timeNotAfter(Instant now) {
    return at == null || at.isAfter(now) ? now : at;
  }

  /** Whether polling ends with the state. */
  boolean isFinal() {
    return state != null && state.isFinal();
  }

  /** Whether the state ends the delivery. */
  boolean endsDelivery() {
    return state != null && state.endsDelivery();
  }

  /** Whether the time is that of the event, and not only a time before it. */
  boolean isDated() {
    return at != null && !details.createdOnly();
  }

  /**
   * Reads an ambiguous local time as the later of its two meanings if the earlier one is before the
   * state that the parcel has already.
   */
  TrackingRecord following(Instant stateAt) {
    boolean later =
        details.laterAt() != null && stateAt != null && at != null && at.isBefore(stateAt);
    return later
        ? new TrackingRecord(waybill, code, text, details.laterAt(), state, details)
        : this;
  }
}
