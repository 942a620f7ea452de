package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.moderation.ModerationCounts;
import ua.kramar.platform.caller.Permission;

/** How much waits for operators. */
@ApplicationScoped
@Path("/operator/moderation/counts")
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_OPERATOR)
public class ModerationCountsResource {

  @Inject private ModerationCounts counts;

  @GET
  @Operation(description = "How many messages, and how many public questions and answers wait.")
  public ModerationCounts.Counts countHeldTexts() {
    return counts.get();
  }
}
