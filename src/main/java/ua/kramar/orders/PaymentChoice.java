package ua.kramar.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payment method that the buyer chose, and whether the order is paid (O2). */
@Embeddable
@Schema(name = "PaymentChoice")
public record PaymentChoice(
    @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "payment_method", columnDefinition = "text")
        PaymentMethod method,
    @Schema(required = true) boolean paid) {

  /** Whether the buyer has paid by card on the marketplace's site. */
  boolean paidByCard() {
    return method == PaymentMethod.CARD && paid;
  }
}
