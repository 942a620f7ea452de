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
import ua.kramar.orders.packing.NotInParcel;
import ua.kramar.orders.rest.DictionariesResource.LocalizedName;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Page;

/** The dictionary of what may not be put into a parcel (O15). It is public. */
@ApplicationScoped
@Path("/packing-rules")
@Tag(name = "dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PackingRulesResource {

  /** Something that may not be put into a parcel. */
  @Schema(name = "PackingRule")
  public record PackingRule(NotInParcel code, LocalizedName name) {

    static PackingRule of(NotInParcel forbidden) {
      return new PackingRule(
          forbidden,
          new LocalizedName(
              forbidden.label(CurrentLanguage.UKRAINIAN), forbidden.label(Locale.ENGLISH)));
    }
  }

  @GET
  @PermitAll
  @Operation(
      summary = "List what may not be put into a parcel",
      description = "To be shown to the person who packs.")
  @SecurityRequirements
  public Page<PackingRule> packingRules() {
    return new Page<>(Stream.of(NotInParcel.values()).map(PackingRule::of).toList(), null);
  }
}
