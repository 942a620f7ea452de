package ua.kramar.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A parcel within its shop: an order can have had several waybills, one after the other. */
@Embeddable
record ParcelKey(@Column(name = "order_number") long orderNumber, String waybill) {}
