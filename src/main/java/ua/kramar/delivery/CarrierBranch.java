package ua.kramar.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pick-up point in a carrier's directory.
 *
 * @param id the carrier's reference of the point
 * @param number the number that people know it by; may be empty
 * @param name number and address as the carrier writes them; at most 200 characters
 * @param locker whether it is a parcel locker, which takes small parcels only
 */
@Schema(name = "CarrierBranch")
public record CarrierBranch(String id, String number, String name, boolean locker) {}
