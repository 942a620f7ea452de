package ua.kramar.orders.contact;

/** Who wrote a message about an order. */
public enum Writer {
  SHOP,
  BUYER
}
