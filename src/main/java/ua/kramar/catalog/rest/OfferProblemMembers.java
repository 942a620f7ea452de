package ua.kramar.catalog.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import ua.kramar.platform.rest.ProblemMembers;

/**
 * The OpenAPI schemas of the members that refusals of stale and of sold out offers add to a
 * problem.
 */
public class OfferProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "currentOffer", OASFactory.createSchema().ref("#/components/schemas/OfferView"),
        "sku", OASFactory.createSchema().addType(SchemaType.STRING),
        "left", OASFactory.createSchema().addType(SchemaType.INTEGER));
  }
}
