package ua.kramar.catalog;

import java.time.Instant;
import ua.kramar.platform.values.Money;

/** An offer as the shop sees it. */
public record OfferView(
    String sku, String title, Money price, boolean available, Instant updatedAt) {}
