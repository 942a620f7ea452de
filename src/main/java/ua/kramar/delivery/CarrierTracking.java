package ua.kramar.delivery;

import java.util.List;
import ua.kramar.orders.Carrier;

/** What a carrier says about parcels: the port that every tracked carrier's adapter fills. */
public interface CarrierTracking {

  Carrier carrier();

  /** How many waybills the carrier takes in one request. */
  int batchSize();

  /**
   * The latest event of each parcel. A waybill that the carrier leaves out is simply missing from
   * the answer; one that it refuses never costs the others theirs.
   *
   * @throws CarrierUnavailable when there is no reliable response: retry later
   */
  List<TrackingRecord> track(List<String> waybills);
}
