package ua.kramar.orders;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/** The receipt for an order that Kramar has accepted: from here on it is not lost. */
@Schema(name = "PlacedOrder")
public record PlacedOrder(String number, String seller, Money total, Instant placedAt) {}
