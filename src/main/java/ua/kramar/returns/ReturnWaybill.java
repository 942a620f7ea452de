package ua.kramar.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.validation.Legible;

/** The carrier that brings goods back, and its number for the parcel. */
@Schema(name = "NewReturnWaybill")
public record ReturnWaybill(
    @NotNull Carrier carrier, @NotBlank @Size(max = 60) @Legible String waybill) {}
