package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;
import ua.kramar.returns.OpenedReturn;
import ua.kramar.returns.ReturnRequests;
import ua.kramar.returns.ReturnWaybill;
import ua.kramar.returns.ReturnWork;
import ua.kramar.returns.commands.AskReturn;
import ua.kramar.returns.view.BuyersReturn;
import ua.kramar.returns.view.BuyersReturns;
import ua.kramar.returns.words.ReturnReason;

/**
 * Returns that buyers ask for on the site. Another account than that of the order is refused as if
 * there were no such order.
 */
@ApplicationScoped
@Path("/storefront/orders/{number: \\d{1,18}}/returns")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontReturns {

  /**
   * A buyer's wish to return goods.
   *
   * @param account the buyer's account, which must be that of the order
   * @param lines what comes back, each article once
   * @param comment null for none
   */
  @Schema(name = "BuyersReturnRequest")
  public record ReturnRequest(
      @NotBlank @Size(max = 100) @Legible String account,
      @NotEmpty @Size(max = 100) List<AskReturn.@NotNull @Valid Line> lines,
      @NotNull ReturnReason reason,
      @Size(max = AskReturn.MOST) @Legible(lines = true) String comment) {

    public ReturnRequest {
      account = Text.normal(account);
    }

    AskReturn asked() {
      return new AskReturn(lines, reason, comment, null);
    }
  }

  /**
   * The number under which the buyer has sent the goods.
   *
   * @param account the buyer's account, which must be that of the order
   */
  @Schema(name = "BuyersReturnWaybill")
  public record SentReturn(
      @NotBlank @Size(max = 100) @Legible String account,
      @NotNull Carrier carrier,
      @NotBlank @Size(max = 60) @Legible String waybill) {

    public SentReturn {
      account = Text.normal(account);
    }
  }

  /**
   * The buyer keeps the goods.
   *
   * @param account the buyer's account, which must be that of the order
   */
  @Schema(name = "BuyersReturnWithdrawal")
  public record Withdrawal(@NotBlank @Size(max = 100) @Legible String account) {

    public Withdrawal {
      account = Text.normal(account);
    }
  }

  @Inject private ReturnRequests requests;
  @Inject private ReturnWork work;
  @Inject private BuyersReturns returns;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OpenedReturn.class)))
  @Operation(
      summary = "Ask for a return",
      description =
          "Asks the shop to take goods back that the buyer has received, once for each key. The shop"
              + " decides. Each piece comes back once (return-exceeds-delivered).")
  public Response askForReturn(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid ReturnRequest request) {
    return Response.status(Response.Status.CREATED)
        .entity(requests.ask(number, request.account(), key, request.asked()))
        .build();
  }

  @PUT
  @Path("/{id: \\d{1,18}}/waybill")
  @Operation(
      description = "The buyer has sent the goods under this number; the same again has no effect.")
  public Page<BuyersReturn> sendReturn(
      @PathParam("number") long number, @PathParam("id") long id, @NotNull @Valid SentReturn sent) {
    work.assignByBuyer(
        number, sent.account(), id, new ReturnWaybill(sent.carrier(), sent.waybill()));
    return new Page<>(returns.of(number, sent.account()), null);
  }

  @POST
  @Path("/{id: \\d{1,18}}/withdrawal")
  @Operation(
      description =
          "The buyer keeps the goods; again, it has no effect. Goods that are on their way are not"
              + " kept (return-move-not-allowed).")
  public Page<BuyersReturn> withdrawReturn(
      @PathParam("number") long number,
      @PathParam("id") long id,
      @NotNull @Valid Withdrawal withdrawal) {
    work.withdraw(number, withdrawal.account(), id);
    return new Page<>(returns.of(number, withdrawal.account()), null);
  }
}
