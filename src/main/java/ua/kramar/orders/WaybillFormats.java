package ua.kramar.orders;

/** The port to those who know how the numbers of carriers look; delivery fills it. */
public interface WaybillFormats {

  /**
   * Whether the carrier can have issued the number, as far as its format is known for certain: to
   * refuse a good number is worse than to ask a carrier about a wrong one.
   *
   * @param number without blanks, in capitals
   */
  boolean accept(Carrier carrier, String number);
}
