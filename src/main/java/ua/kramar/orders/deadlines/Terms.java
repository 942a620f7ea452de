package ua.kramar.orders.deadlines;

import java.time.Duration;
import ua.kramar.platform.start.Settings;

/**
 * The lengths of time limits.
 *
 * @param shipment of open days, by day and night, from the confirmation to the shipment
 * @param payment from the moment at which the order began to wait for the payment
 * @param receipt from the last step of a delivery
 */
record Terms(Duration shipment, Duration payment, Duration receipt) {

  /** Open time in which a new order should be taken up (O11). */
  static final Duration CONTACT_TARGET = Duration.ofHours(2);

  /** Time of open days in which it must be (O11). */
  static final Duration CONTACT_LATEST = Duration.ofHours(24);

  /** Open time after which the staff are reminded of a new order. */
  static final Duration CONTACT_REMINDER = Duration.ofMinutes(90);

  /** How long before the end of the time for shipment the staff are reminded of it. */
  static final Duration SHIPMENT_REMINDER = Duration.ofHours(24);

  static Terms of(Settings settings) {
    return new Terms(settings.term("shipment"), settings.term("payment"), settings.term("receipt"));
  }
}
