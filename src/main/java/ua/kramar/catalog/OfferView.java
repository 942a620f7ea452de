package ua.kramar.catalog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * An offer in the responses of the price list.
 *
 * @param version the number of changes since the article was added; also the ETag
 */
@Schema(name = "OfferView")
public record OfferView(
    String sku, String title, Money price, boolean available, int version, Instant updatedAt) {}
