package ua.kramar.catalog;

import java.math.BigDecimal;

/**
 * What a shop says of an article.
 *
 * @param price per piece, in UAH
 */
public record OfferContent(String title, BigDecimal price, boolean available) {}
