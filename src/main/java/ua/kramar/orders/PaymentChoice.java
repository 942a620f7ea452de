package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How an order is paid, and whether it counts as paid (O2). */
@Embeddable
public record PaymentChoice(
    @Enumerated(EnumType.STRING) @Column(name = "payment_method", columnDefinition = "text")
        PaymentMethod method,
    boolean paid) {

  /** Whether the buyer has paid by card on the marketplace's site. */
  boolean paidByCard() {
    return method == PaymentMethod.CARD && paid;
  }
}
