package ua.kramar.notification.options;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a shop chose, as the shop sees it.
 *
 * @param version 0 when it has chosen nothing
 * @param sms whether this server sends SMS at all; likewise viber
 */
@Schema(name = "PhoneOptionsView")
public record PhoneOptionsView(
    int version,
    @Schema(nullable = true) String phone,
    PhoneNews orderPlaced,
    PhoneNews waybill,
    boolean sms,
    boolean viber) {}
