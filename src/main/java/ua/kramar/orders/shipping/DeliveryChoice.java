package ua.kramar.orders.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * The delivery that the buyer chose (O2).
 *
 * @param destination the pick-up point or the street address
 * @param cityRef the carrier's reference of the city, when it was chosen from the carrier's
 *     directory; else null
 * @param branchRef the carrier's reference of the pick-up point; else null
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
    @NotBlank @Size(max = 200) @Legible String destination,
    @Pattern(regexp = DeliveryChoice.REFERENCE) @Column(name = "city_ref") String cityRef,
    @Pattern(regexp = DeliveryChoice.REFERENCE) @Column(name = "branch_ref") String branchRef) {

  /** The form of carriers' references of places. */
  public static final String REFERENCE = "[0-9A-Za-z-]{1,40}";

  public DeliveryChoice {
    city = Text.normal(city);
    destination = Text.normal(destination);
    cityRef = Text.nullIfEmpty(cityRef);
    branchRef = Text.nullIfEmpty(branchRef);
  }

  /** A delivery to a place that was not chosen from a directory. */
  public DeliveryChoice(Carrier carrier, DeliveryMethod method, String city, String destination) {
    this(carrier, method, city, destination, null, null);
  }

  /**
   * This choice with the references of an earlier one, as far as it names the same place and none
   * of its own.
   */
  public DeliveryChoice withReferencesOf(DeliveryChoice before) {
    boolean sameCity = carrier == before.carrier && city.equals(before.city) && cityRef == null;
    boolean sameBranch = sameCity && destination.equals(before.destination) && branchRef == null;
    return new DeliveryChoice(
        carrier,
        method,
        city,
        destination,
        sameCity ? before.cityRef : cityRef,
        sameBranch ? before.branchRef : branchRef);
  }
}
