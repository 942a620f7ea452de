package ua.kramar.returns.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of what the refusal of a stale return adds to a problem. */
public class ReturnProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "currentReturn", OASFactory.createSchema().ref("#/components/schemas/ReturnView"));
  }
}
