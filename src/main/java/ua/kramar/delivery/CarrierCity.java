package ua.kramar.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A city in a carrier's directory.
 *
 * @param id the carrier's reference of the city
 * @param name as the carrier calls it; at most 100 characters
 * @param kind the kind of settlement and the region, to tell cities of one name apart; may be empty
 */
@Schema(name = "CarrierCity")
public record CarrierCity(String id, String name, String kind) {}
