package ua.kramar.delivery;

import java.util.List;
import ua.kramar.orders.shipping.Carrier;

/** The port for tracking parcels at a carrier. Each tracked carrier has one adapter. */
public interface CarrierTracking {

  Carrier carrier();

  /** The maximum number of waybills in one request to the carrier. */
  int batchSize();

  /**
   * Returns the latest tracking record of each parcel. A waybill that the carrier omits is missing
   * from the result; a waybill that the carrier refuses does not affect the records of the others.
   *
   * @param waybills at most {@link #batchSize()} numbers
   * @throws CarrierUnavailable when there is no reliable response; the request can be retried later
   */
  List<TrackingRecord> track(List<String> waybills);
}
