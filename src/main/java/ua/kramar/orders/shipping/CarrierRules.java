package ua.kramar.orders.shipping;

import java.util.Optional;

/** The port to the facts about carriers; delivery implements it. */
public interface CarrierRules {

  /** Whether the carrier has ceased to accept parcels. */
  boolean isClosed(Carrier carrier);

  /**
   * Whether the number matches the carrier's format. Accepts every number if the format is not
   * known for certain: refusing a valid number is worse than querying a carrier with an invalid
   * one.
   *
   * @param number without white space, in upper case
   */
  boolean accept(Carrier carrier, String number);

  /**
   * The page at the carrier that shows the buyer where the parcel is; empty when the carrier has
   * none.
   *
   * @param number any text; it is encoded
   */
  Optional<String> trackingPage(Carrier carrier, String number);
}
