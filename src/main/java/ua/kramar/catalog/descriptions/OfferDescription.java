package ua.kramar.catalog.descriptions;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of what a shop says of an article. It is never changed: orders name the version that
 * their buyers accepted (O14).
 *
 * @param version from 1
 * @param writtenAt since when it is the newest
 */
@Schema(name = "OfferDescriptionVersion")
public record OfferDescription(String sku, int version, String text, Instant writtenAt) {}
