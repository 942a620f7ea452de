package ua.kramar.catalog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * An offer in the responses of the price list.
 *
 * @param version the number of changes since the article was added; also the ETag. What orders
 *     reserve is no change of the article
 * @param quantity how many pieces the shop has, those included that orders hold; null when it does
 *     not count them
 * @param left how many pieces can still be ordered, 0 or more; null when they are not counted
 * @param descriptionVersion the newest version of its description, with its terms (O14); null while
 *     it has none
 */
@Schema(name = "OfferView")
public record OfferView(
    String sku,
    String title,
    Money price,
    boolean available,
    int version,
    Instant updatedAt,
    @Schema(nullable = true) Integer quantity,
    @Schema(nullable = true) Integer left,
    @Schema(nullable = true) Integer descriptionVersion) {}
