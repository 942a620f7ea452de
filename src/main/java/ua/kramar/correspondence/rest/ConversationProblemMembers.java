package ua.kramar.correspondence.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of what the refusal of a text adds to a problem. */
public class ConversationProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "findings",
        OASFactory.createSchema()
            .addType(SchemaType.ARRAY)
            .items(OASFactory.createSchema().ref("#/components/schemas/ContentFinding")));
  }
}
