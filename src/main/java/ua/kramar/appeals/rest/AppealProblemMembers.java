package ua.kramar.appeals.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of what the refusal of a stale appeal adds to a problem. */
public class AppealProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "currentAppeal", OASFactory.createSchema().ref("#/components/schemas/AppealDetails"));
  }
}
