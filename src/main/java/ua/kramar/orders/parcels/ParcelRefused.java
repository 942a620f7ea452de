package ua.kramar.orders.parcels;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the parcels of the order cannot be so. */
public final class ParcelRefused extends Refusal {

  private static final long serialVersionUID = 1;

  private ParcelRefused(Kind kind, String code, Object... arguments) {
    super(kind, code, arguments);
  }

  /** The order has not so many pieces of the article, or not any more. */
  static ParcelRefused moreThanOrdered(String sku, int ordered) {
    return new ParcelRefused(
        Kind.CONFLICT, "parcels-exceed-order", sku, String.valueOf(Math.max(0, ordered)));
  }

  /** Nothing would be left for the first parcel. */
  static ParcelRefused nothingLeft() {
    return new ParcelRefused(Kind.CONFLICT, "first-parcel-empty");
  }

  /** The first parcel has what no other has, and every order has it. */
  public static ParcelRefused first() {
    return new ParcelRefused(Kind.CONFLICT, "first-parcel");
  }

  /** The order has as many parcels as an order can have. */
  public static ParcelRefused tooMany() {
    return new ParcelRefused(Kind.CONFLICT, "too-many-parcels", String.valueOf(OrderParcels.MOST));
  }

  /** What has been handed over is not packed otherwise. */
  public static ParcelRefused shipped() {
    return new ParcelRefused(Kind.CONFLICT, "parcel-shipped");
  }

  /** The delivery of the parcel has ended. */
  public static ParcelRefused ended(int part) {
    return new ParcelRefused(Kind.CONFLICT, "parcel-ended", String.valueOf(part));
  }

  /** The order goes in one parcel with others. */
  public static ParcelRefused joined() {
    return new ParcelRefused(Kind.CONFLICT, "joined-shipment");
  }

  /** Another parcel of the order has the waybill number. */
  public static ParcelRefused sameWaybill() {
    return new ParcelRefused(Kind.CONFLICT, "waybill-of-other-parcel");
  }

  /** The order cannot be received as long as one of its parcels has not been sent. */
  public static ParcelRefused notSent(int part) {
    return new ParcelRefused(Kind.CONFLICT, "parcel-not-sent", String.valueOf(part));
  }
}
