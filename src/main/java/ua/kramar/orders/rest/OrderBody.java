package ua.kramar.orders.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ua.kramar.orders.DeliveryChoice;
import ua.kramar.orders.PaymentChoice;
import ua.kramar.orders.PlaceOrder;

/** An order that a manager makes for a buyer in the cabinet (O1). */
public record OrderBody(
    @NotNull @Valid BuyerBody buyer,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid LineBody> lines,
    @NotNull @Valid DeliveryChoice delivery,
    @NotNull @Valid PaymentChoice payment,
    boolean doNotCall,
    @Size(max = 1000) String comment) {

  PlaceOrder wish(String seller) {
    return new PlaceOrder(
        seller,
        buyer.contact(),
        lines.stream().map(LineBody::line).toList(),
        delivery,
        payment,
        doNotCall,
        comment);
  }
}
