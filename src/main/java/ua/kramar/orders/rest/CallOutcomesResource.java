package ua.kramar.orders.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.rest.DictionariesResource.LocalizedName;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Page;

/** The dictionary of how calls end. It is public. */
@ApplicationScoped
@Path("/call-outcomes")
@Tag(name = "dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CallOutcomesResource {

  /** How a call can end, and what that says of the contact with the buyer. */
  @Schema(name = "CallOutcomeView")
  public record OutcomeView(CallOutcome code, LocalizedName name, CallOutcome.Effect effect) {

    static OutcomeView of(CallOutcome outcome) {
      return new OutcomeView(
          outcome,
          new LocalizedName(
              outcome.label(CurrentLanguage.UKRAINIAN), outcome.label(Locale.ENGLISH)),
          outcome.effect());
    }
  }

  @GET
  @PermitAll
  @Operation(
      summary = "List the outcomes of calls",
      description = "With what each says of the contact with the buyer.")
  @SecurityRequirements
  public Page<OutcomeView> callOutcomes() {
    return new Page<>(Stream.of(CallOutcome.values()).map(OutcomeView::of).toList(), null);
  }
}
