package ua.kramar.orders;

/** How the buyer pays. */
public enum PaymentMethod {
  CARD,
  CASH_ON_DELIVERY,
  CASHLESS
}
