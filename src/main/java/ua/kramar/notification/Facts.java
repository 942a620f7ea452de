package ua.kramar.notification;

import ua.kramar.orders.Carrier;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.OrderSource;
import ua.kramar.platform.values.Money;

/**
 * What the events about orders tell, as far as letters need it; parts that a type does not have are
 * null.
 */
record Facts(
    Integer status,
    OrderSource source,
    Money total,
    Integer lines,
    Boolean doNotCall,
    String waybill,
    Carrier carrier,
    BuyerRef buyer) {}
