package ua.kramar.orders;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/** The confirmation of an accepted order; the order is committed when the caller receives it. */
@Schema(name = "PlacedOrder")
public record PlacedOrder(String number, String seller, Money total, Instant placedAt) {}
