package ua.kramar.delivery;

/**
 * The waybill under which the carrier continues a parcel: a return or a redirection.
 *
 * @param waybill the new number
 */
public record FollowUp(String waybill, Heading heading) {}
