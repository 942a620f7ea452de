package ua.kramar.webhooks.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of the member that the refusal of a stale endpoint adds to a problem. */
public class WebhookProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of("currentWebhook", OASFactory.createSchema().ref("#/components/schemas/Webhook"));
  }
}
