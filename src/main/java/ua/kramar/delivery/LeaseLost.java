package ua.kramar.delivery;

import jakarta.ejb.ApplicationException;

/** Another owner holds the parcel's lease, or the parcel is closed. The transaction rolls back. */
@ApplicationException(rollback = true)
class LeaseLost extends RuntimeException {

  private static final long serialVersionUID = 1;

  LeaseLost(ParcelKey key) {
    super("lease of a parcel of order " + key.orderNumber() + " lost");
  }
}
