package ua.kramar.callbacks.rest;

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
import ua.kramar.callbacks.Disposition;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Page;

/** The dictionary of how calls of the call centre end. It is public. */
@ApplicationScoped
@Path("/callback-dispositions")
@Tag(name = "dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CallbackDispositionsResource {

  /** How a call can end. */
  @Schema(name = "CallbackDispositionView")
  public record DispositionView(Disposition code, Names name) {

    static DispositionView of(Disposition disposition) {
      return new DispositionView(
          disposition,
          new Names(
              disposition.label(CurrentLanguage.UKRAINIAN), disposition.label(Locale.ENGLISH)));
    }
  }

  /** A name in both languages. */
  @Schema(name = "CallbackDispositionNames")
  public record Names(String uk, String en) {}

  @GET
  @PermitAll
  @Operation(
      summary = "List the dispositions of call-backs",
      description = "How a call of the call centre can end.")
  @SecurityRequirements
  public Page<DispositionView> callbackDispositions() {
    return new Page<>(Stream.of(Disposition.values()).map(DispositionView::of).toList(), null);
  }
}
