package ua.kramar.notification.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import ua.kramar.platform.rest.ProblemMembers;

/** The OpenAPI schema of the member that the refusal of stale options adds to a problem. */
public class NotificationProblemMembers implements ProblemMembers {

  @Override
  public Map<String, Schema> members() {
    return Map.of(
        "currentPhoneOptions",
        OASFactory.createSchema().ref("#/components/schemas/PhoneOptionsView"));
  }
}
