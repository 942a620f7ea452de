package ua.kramar.delivery;

import java.time.Instant;

/**
 * What a carrier may report beside the event itself.
 *
 * @param laterAt the other time that the event's local time can mean in the hour that occurs twice
 *     in autumn; null outside that hour
 * @param createdOnly whether the carrier reports the waybill's creation only, so that the event
 *     happened at that time or later
 * @param createdAt when the waybill was created; null if the carrier does not report it
 * @param receivedAt when the recipient received the parcel; null if the carrier does not report it
 * @param timeUnreadable whether the carrier reports a time in a form that is not known, so that the
 *     event may be an old one
 * @param city the recipient's city; empty if the carrier does not report it
 * @param followUp the waybill that continues the parcel, or null
 */
public record TrackingDetails(
    Instant laterAt,
    boolean createdOnly,
    Instant createdAt,
    Instant receivedAt,
    boolean timeUnreadable,
    String city,
    FollowUp followUp) {

  static final TrackingDetails NONE = new TrackingDetails(null, false, null, null, false, "", null);

  public TrackingDetails(Instant laterAt, boolean createdOnly, String city, FollowUp followUp) {
    this(laterAt, createdOnly, null, null, false, city, followUp);
  }
}
