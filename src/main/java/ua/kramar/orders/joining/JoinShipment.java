package ua.kramar.orders.joining;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to send an order in one parcel with another.
 *
 * @param order the number of the other order
 */
@Schema(name = "JoinShipment")
public record JoinShipment(@NotNull @Pattern(regexp = "\\d{1,18}") String order) {}
