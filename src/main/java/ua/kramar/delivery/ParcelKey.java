package ua.kramar.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Identifies a parcel. An order can have several waybills in succession. */
@Embeddable
record ParcelKey(@Column(name = "order_number") long orderNumber, String waybill) {}
