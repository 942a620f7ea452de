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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 * What the numbers and codes mean: the same table that the guard reads. Nothing here is anybody's
 * secret.
 */
@ApplicationScoped
@Path("/")
@Tag(name = "dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DictionariesResource {

  /** A name in both languages. */
  @Schema(name = "LocalizedName")
  public record Names(String uk, String en) {}

  /** A status with the moves that lead out of it. */
  @Schema(name = "Status")
  public record Status(
      int id, Names name, StatusGroup group, Phase phase, Fault fault, List<Outward> moves) {}

  /**
   * A move: where to, who may make it, what it demands.
   *
   * @param action not null for the usual next step of the status
   * @param byHand whether it is the usual step only where no carrier reports where the parcel is
   */
  @Schema(name = "OutwardMove")
  public record Outward(
      int to,
      Set<Mover> by,
      @Schema(type = SchemaType.ARRAY, implementation = Requirement.class) Set<Condition> demands,
      @Schema(nullable = true) Action action,
      boolean byHand) {

    static Outward of(Move move) {
      return new Outward(
          move.to().id(), move.by(), move.conditions(), move.action(), move.byHand());
    }
  }

  @GET
  @Path("order-statuses")
  @PermitAll
  public Page<Status> orderStatuses() {
    return new Page<>(
        Stream.of(OrderStatus.values()).map(DictionariesResource::status).toList(), null);
  }

  private static Status status(OrderStatus status) {
    return new Status(
        status.id(),
        new Names(status.name(CurrentLanguage.UKRAINIAN), status.name(Locale.ENGLISH)),
        status.group(),
        status.phase(),
        status.fault(),
        Moves.from(status).stream().map(Outward::of).toList());
  }
}
