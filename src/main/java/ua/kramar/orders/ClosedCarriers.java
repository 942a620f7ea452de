package ua.kramar.orders;

/** The port that tells which carriers have ceased to accept parcels; delivery implements it. */
public interface ClosedCarriers {

  boolean isClosed(Carrier carrier);
}
