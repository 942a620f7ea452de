package ua.kramar.orders;

import jakarta.ejb.ApplicationException;

/** The number does not look like a waybill of this carrier. */
@ApplicationException(rollback = true)
public final class WaybillInvalid extends RuntimeException {

  private static final long serialVersionUID = 1;

  WaybillInvalid(Carrier carrier) {
    super("This is not a waybill number of " + carrier);
  }
}
