package ua.kramar.orders.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.status.Action;
import ua.kramar.orders.status.Condition;
import ua.kramar.orders.status.Fault;
import ua.kramar.orders.status.Move;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Phase;
import ua.kramar.orders.status.Requirement;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Page;

/**
 * The dictionary of statuses with their moves, from the same table that is enforced for orders. It
 * is public.
 */
@ApplicationScoped
@Path("/")
@Tag(name = "dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DictionariesResource {

  /** A name in both languages. */
  @Schema(name = "LocalizedName")
  public record LocalizedName(String uk, String en) {}

  /** A status with the moves that lead out of it. */
  @Schema(name = "Status")
  public record Status(
      int id,
      LocalizedName name,
      StatusGroup group,
      Phase phase,
      Fault fault,
      List<OutwardMove> moves) {}

  /**
   * A move from a status: the target status, the movers who may make it, and its conditions.
   *
   * @param action the manager's action if this is the usual next move; else null
   * @param byHand whether it is the usual next move only if no carrier reports the parcel's status
   */
  @Schema(name = "OutwardMove")
  public record OutwardMove(
      int to,
      Set<Mover> by,
      @Schema(type = SchemaType.ARRAY, implementation = Requirement.class) Set<Condition> demands,
      @Schema(nullable = true) Action action,
      boolean byHand) {

    static OutwardMove of(Move move) {
      return new OutwardMove(
          move.to().id(), move.by(), move.conditions(), move.action(), move.byHand());
    }
  }

  @GET
  @Path("order-statuses")
  @PermitAll
  @Operation(
      summary = "List the statuses",
      description = "Names, groups, and the moves that lead from each status to others.")
  @SecurityRequirements
  public Page<Status> orderStatuses() {
    return new Page<>(
        Stream.of(OrderStatus.values()).map(DictionariesResource::status).toList(), null);
  }

  private static Status status(OrderStatus status) {
    return new Status(
        status.id(),
        new LocalizedName(status.name(CurrentLanguage.UKRAINIAN), status.name(Locale.ENGLISH)),
        status.group(),
        status.phase(),
        status.fault(),
        Moves.from(status).stream().map(OutwardMove::of).toList());
  }
}
