package ua.kramar.orders.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * The delivery that the buyer chose (O2).
 *
 * @param destination the pick-up point or the street address
 */
@Embeddable
@Schema(name = "DeliveryChoice")
public record DeliveryChoice(
    @NotNull @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") Carrier carrier,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "delivery_method", columnDefinition = "text")
        DeliveryMethod method,
    @NotBlank @Size(max = 100) @Legible String city,
    @NotBlank @Size(max = 200) @Legible String destination) {

  public DeliveryChoice {
    city = Text.normal(city);
    destination = Text.normal(destination);
  }
}
