package ua.kramar.catalog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/** An offer in the responses of the price list. */
@Schema(name = "OfferView")
public record OfferView(
    String sku, String title, Money price, boolean available, Instant updatedAt) {}
