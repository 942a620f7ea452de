package ua.kramar.correspondence.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import ua.kramar.platform.rest.ProblemMembers;

/**
 * The OpenAPI schemas of what the refusals of a text, and of a stale template or question, add to a
 * problem.
 */
public class ConversationProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "currentTemplate",
        reference("MessageTemplate"),
        "currentQuestion",
        reference("ProductQuestionView"),
        "findings",
        OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference("ContentFinding")));
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }
}
