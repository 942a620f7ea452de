package ua.kramar.delivery;

import jakarta.ejb.ApplicationException;

/** Somebody else has the parcel by now, or it is closed: what was about to be recorded is not. */
@ApplicationException(rollback = true)
class LeaseLost extends RuntimeException {

  private static final long serialVersionUID = 1;

  LeaseLost(ParcelKey key) {
    super("lease of a parcel of order " + key.orderNumber() + " lost");
  }
}
