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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.terms.AgreedTerms;
import ua.kramar.orders.terms.NewTerms;
import ua.kramar.orders.terms.TermsOnRecord;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;

/** What shop and buyer agreed on beyond the description of the goods (O14). */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/terms")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermsResource {

  @Inject private AgreedTerms terms;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;

  @POST
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Puts terms on record on which shop and buyer agreed, and how; answers the order as it is"
              + " then. Terms are never changed: newer ones follow them.")
  public Response addTerms(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid NewTerms agreed) {
    try {
      OrderView order = changes.addTerms(number, Preconditions.admitted(version), key, agreed);
      return Response.status(Response.Status.CREATED)
          .entity(order)
          .tag(Preconditions.tag(order.version()))
          .build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The terms that were agreed on, the newest first.")
  public Page<TermsOnRecord> listTerms(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return terms.page(number, after, limit);
  }
}
