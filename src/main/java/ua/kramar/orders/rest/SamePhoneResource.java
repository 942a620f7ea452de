package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.buyers.Phone;
import ua.kramar.orders.samephone.KnownBuyer;
import ua.kramar.orders.samephone.KnownBuyers;
import ua.kramar.orders.samephone.OtherOrder;
import ua.kramar.orders.samephone.OtherOrders;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Page;

/**
 * What the shop knows of a phone number. The number is asked for by POST, although nothing changes:
 * addresses are written into logs, bodies are not.
 */
@ApplicationScoped
@Path("/buyers")
@Tag(name = "buyers", description = "The buyers of the acting shop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SamePhoneResource {

  /**
   * A phone number as somebody types it.
   *
   * @param phone telephone number in any common notation; without a country code it is Ukrainian
   */
  @Schema(name = "PhoneQuestion")
  public record Question(
      @NotBlank
          @Size(max = 40)
          @Schema(
              pattern = Phone.TYPED_PATTERN,
              examples = {"+380671234567", "067 123 45 67"})
          String phone) {

    Phone number() {
      return Phone.parse(phone).orElseThrow(() -> new Invalid("phone", "phone"));
    }
  }

  @Inject private KnownBuyers buyers;
  @Inject private OtherOrders orders;

  @POST
  @Path("/search")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Find the buyers of a phone number",
      description =
          "Who has ordered from this shop under the number, those who ordered last first, with their"
              + " newest orders. Nothing changes.")
  public Page<KnownBuyer> findBuyers(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
      @NotNull @Valid Question body) {
    return buyers.of(body.number(), after, limit);
  }

  @POST
  @Path("/open-orders")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Find the open orders of a phone number",
      description =
          "The orders of this shop under the number that are not handed over yet, the newest first:"
              + " a new one may repeat them. Nothing changes.")
  public Page<OtherOrder> findOpenOrders(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
      @NotNull @Valid Question body) {
    return orders.of(body.number(), after, limit);
  }
}
