package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.timeline.OrderTimeline;
import ua.kramar.orders.timeline.TimelineEntry;
import ua.kramar.orders.timeline.TimelineGroup;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** What has happened to an order, in one stream (O2). */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/timeline")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

  @Inject private OrderTimeline timeline;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Read what has happened to an order",
      description =
          "Statuses, calls, letters to the buyer, news of the parcel, corrections, terms, plans,"
              + " tasks, stock and comments in one stream, the newest first.")
  public Page<TimelineEntry> timeline(
      @PathParam("number") long number,
      @Parameter(description = "What alone to read; without it all")
          @QueryParam("group")
          @Pattern(regexp = TimelineGroup.PATTERN)
          String group,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return timeline.page(number, group == null ? null : TimelineGroup.of(group), after, limit);
  }
}
