package ua.kramar.delivery;

import ua.kramar.orders.Carrier;

/**
 * The carrier gave no reliable response: retry later. The reason is short and made by us; what the
 * carrier sent is left out of it, since it may speak of people and keys.
 */
public final class CarrierUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CarrierUnavailable(Carrier carrier, String reason) {
    super(carrier + ": " + reason);
  }
}
