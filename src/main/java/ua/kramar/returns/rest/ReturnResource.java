package ua.kramar.returns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.returns.ReturnJudgement;
import ua.kramar.returns.ReturnWaybill;
import ua.kramar.returns.ReturnWork;
import ua.kramar.returns.commands.DecideReturn;
import ua.kramar.returns.commands.JudgeReturn;
import ua.kramar.returns.commands.MoveReturn;
import ua.kramar.returns.commands.RefundReturn;
import ua.kramar.returns.view.ReturnView;
import ua.kramar.returns.view.ShopReturns;

/** One return of the acting shop, and what the shop does about it. */
@ApplicationScoped
@Path("/returns/{id: \\d{1,18}}")
@Tag(name = "returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_ORDERS)
public class ReturnResource {

  @Inject private ReturnWork work;
  @Inject private ReturnJudgement judgement;
  @Inject private ShopReturns returns;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      summary = "Read a return",
      description = "Its lines, where the goods are, and the refund. The ETag is its version.")
  public Response readReturn(@PathParam("id") long id) {
    return shown(id);
  }

  @POST
  @Path("/decision")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      description =
          "Says whether the buyer who asks for it may send the goods back; a refusal says why. The"
              + " comment goes to the buyer, by the rules of messages (forbidden-content). What was"
              + " decided stays so (return-move-not-allowed).")
  public Response decideReturn(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid DecideReturn decision) {
    return changed(id, () -> work.decide(id, Preconditions.admitted(version), decision));
  }

  @PUT
  @Path("/waybill")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      description =
          "The carrier and the number under which the goods come back, or others. Goods that were"
              + " awaited are on their way then (91).")
  public Response assignReturnWaybill(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid ReturnWaybill waybill) {
    return changed(id, () -> work.assign(id, Preconditions.admitted(version), waybill));
  }

  @POST
  @Path("/state")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      description =
          "Says where the goods are: nearer than before (83 to 91), with the shop (ARRIVED), lost"
              + " (88), or kept by the buyer (WITHDRAWN). The return's moves say which are possible.")
  public Response moveReturn(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid MoveReturn move) {
    return changed(id, () -> work.move(id, Preconditions.admitted(version), move));
  }

  @POST
  @Path("/judgement")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      description =
          "Says, once, how many pieces of each article the shop takes back, and how many of these"
              + " are for sale again: a counted article has so many more on the shelf. What the"
              + " buyer gets is owed then, within 7 days after the goods came; at most what was paid"
              + " (return-refund-exceeds-paid).")
  public Response judgeReturn(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid JudgeReturn judged) {
    return changed(id, () -> judgement.judge(id, Preconditions.admitted(version), judged));
  }

  @POST
  @Path("/refund")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      description =
          "Records money that the shop itself gave back, as for a parcel that was paid in cash. What"
              + " was paid through the site goes back through it, and its report is recorded here by"
              + " itself (refund-by-site).")
  public Response refundReturn(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid RefundReturn refund) {
    return changed(id, () -> judgement.refund(id, Preconditions.admitted(version), refund));
  }

  private Response changed(long id, Runnable change) {
    try {
      change.run();
    } catch (StaleVersion stale) {
      throw stale.showing("currentReturn", returns.get(id));
    }
    return shown(id);
  }

  private Response shown(long id) {
    ReturnView view = returns.get(id);
    return Response.ok(view).tag(Preconditions.tag(view.version())).build();
  }
}
