package ua.kramar.orders.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ua.kramar.orders.PlaceOrder;
import ua.kramar.platform.Money;

/**
 * An article that is wanted.
 *
 * @param price what the buyer saw; null when the caller leaves it to the price list
 */
public record LineBody(
    @NotBlank @Size(max = 100) String sku,
    @NotNull @Min(1) @Max(999) Integer quantity,
    @Valid Money price) {

  public PlaceOrder.Line line() {
    return new PlaceOrder.Line(sku, quantity, price == null ? null : price.amount());
  }
}
