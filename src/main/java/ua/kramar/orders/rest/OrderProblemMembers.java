package ua.kramar.orders.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.platform.rest.ProblemMembers;

/**
 * The OpenAPI schemas of the members that the refusals of a move, of a restoration, of a stale
 * version, of a stale call script, of a changed price and of a used waybill number add to a
 * problem.
 */
public class OrderProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "otherOrder",
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .pattern(PlacedOrder.NUMBER_PATTERN),
        "missing",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(SchemaType.STRING)),
        "currentPrice", reference("Money"),
        "currentCallScript", reference("CallScript"),
        "currentStatus", reference("StatusView"),
        "allowedMoves",
            OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference("AllowedMove")),
        "current", reference("OrderView"));
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }
}
