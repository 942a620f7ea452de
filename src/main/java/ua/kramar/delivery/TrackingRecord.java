package ua.kramar.delivery;

import java.time.Instant;

/**
 * The latest thing a carrier says of a parcel.
 *
 * @param code the carrier's own status code: the only thing that decides
 * @param text the carrier's wording, for people
 * @param at when it happened, null if the carrier did not say
 * @param state what the code means, null for a code that nobody told us about
 */
public record TrackingRecord(
    String waybill, String code, String text, Instant at, ParcelState state) {

  /** When it happened: at the latest now, whatever the carrier's clock says. */
  Instant atLatest(Instant now) {
    return at == null || at.isAfter(now) ? now : at;
  }
}
