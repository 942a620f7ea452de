package ua.kramar.delivery;

import ua.kramar.orders.shipping.Carrier;

/**
 * The carrier returned no reliable response; the request can be retried later. The reason never
 * quotes the response, which may contain personal data or API keys.
 */
public final class CarrierUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CarrierUnavailable(Carrier carrier, String reason) {
    super(carrier + ": " + reason);
  }
}
