package ua.kramar.access.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of the member that the refusal of a short password adds to a problem. */
public class PasswordProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "minLength",
        OASFactory.createSchema()
            .addType(SchemaType.INTEGER)
            .description("With password-too-short: how many characters this person needs"));
  }
}
