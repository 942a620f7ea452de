package ua.kramar.orders;

/** Where an order came from (O1). */
public enum OrderSource {
  CART,
  CALL_CENTER,
  CABINET
}
