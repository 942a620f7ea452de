package ua.kramar.orders.shipping;

/** The port that tells what the carriers accept; delivery implements it. */
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
}
