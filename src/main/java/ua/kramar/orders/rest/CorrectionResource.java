package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.correction.CorrectionPages;
import ua.kramar.orders.correction.CorrectionView;
import ua.kramar.orders.correction.EditDelivery;
import ua.kramar.orders.correction.EditPayment;
import ua.kramar.orders.correction.EditRecipient;
import ua.kramar.orders.correction.UndoCorrection;
import ua.kramar.orders.lines.EditLines;
import ua.kramar.orders.lines.LineHistory;
import ua.kramar.orders.view.CorrectedOrder;
import ua.kramar.orders.view.OrderCorrections;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;

/** Corrections of an order after a talk with its buyer. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionResource {

  @Inject private OrderCorrections corrections;
  @Inject private CorrectionPages pages;
  @Inject private OrderViews views;

  @PUT
  @Path("/lines")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CorrectedOrder.class)))
  @Operation(
      description =
          "Corrects the lines of an order in status 26: the body has all of them as they are to be."
              + " With dryRun=true nothing is stored, and the answer says what would change and what"
              + " the edit has to state. The buyer is told.")
  public Response editLines(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @QueryParam("dryRun") @Schema(implementation = Boolean.class) String dryRun,
      @NotNull @Valid EditLines edit) {
    return change(
        number,
        version,
        admitted ->
            isDry(dryRun)
                ? corrections.previewLines(number, admitted, edit)
                : corrections.editLines(number, admitted, edit));
  }

  /** What is neither true nor false must not store anything. */
  private static boolean isDry(String dryRun) {
    if (dryRun == null || dryRun.equals("false")) {
      return false;
    }
    if (!dryRun.equals("true")) {
      throw new Invalid("dryRun", "true-or-false");
    }
    return true;
  }

  @GET
  @Path("/lines")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The lines as they were ordered, and the lines that were removed since.")
  public LineHistory readLineHistory(@PathParam("number") long number) {
    return pages.lines(number);
  }

  @PUT
  @Path("/recipient")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CorrectedOrder.class)))
  @Operation(
      description =
          "Corrects who gets the parcel, in the statuses 26, 47 and 48. The buyer is told.")
  public Response editRecipient(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid EditRecipient edit) {
    return change(number, version, admitted -> corrections.editRecipient(number, admitted, edit));
  }

  @PUT
  @Path("/delivery")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CorrectedOrder.class)))
  @Operation(
      description =
          "Corrects how and where the order is delivered, in the statuses 26, 47 and 48. The buyer"
              + " is told.")
  public Response editDelivery(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid EditDelivery edit) {
    return change(number, version, admitted -> corrections.editDelivery(number, admitted, edit));
  }

  @PUT
  @Path("/payment")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CorrectedOrder.class)))
  @Operation(
      description =
          "Corrects how an order that is not paid yet will be paid, in the statuses 26, 47 and 48."
              + " The buyer is told.")
  public Response editPayment(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid EditPayment edit) {
    return change(number, version, admitted -> corrections.editPayment(number, admitted, edit));
  }

  @GET
  @Path("/corrections")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "Who corrected what of the order, when and why; the newest first.")
  public Page<CorrectionView> listCorrections(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return pages.page(number, after, limit);
  }

  @POST
  @Path("/corrections/{id: \\d{1,18}}/undo")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CorrectedOrder.class)))
  @Operation(
      description =
          "Takes a correction back while the order is as the correction left it. The buyer is told.")
  public Response undoCorrection(
      @PathParam("number") long number,
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid UndoCorrection undo) {
    return change(number, version, admitted -> corrections.undo(number, admitted, id, undo));
  }

  /** A refusal of a stale version contains the current order, read after the transaction. */
  private Response change(
      long number, String version, Function<IntPredicate, CorrectedOrder> call) {
    try {
      CorrectedOrder corrected = call.apply(Preconditions.admitted(version));
      return Response.ok(corrected).tag(Preconditions.tag(corrected.order().version())).build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }
}
