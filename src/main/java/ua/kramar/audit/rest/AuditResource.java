package ua.kramar.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.audit.Act;
import ua.kramar.audit.Audit;
import ua.kramar.audit.AuditEntry;
import ua.kramar.audit.AuditFilter;
import ua.kramar.audit.AuditRef;
import ua.kramar.audit.chain.ChainReport;
import ua.kramar.audit.chain.Verification;
import ua.kramar.audit.refused.RefusalCount;
import ua.kramar.audit.refused.StoredRefusals;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.TimeRange;

/** The audit of the acting shop; for an operator that of the marketplace. */
@ApplicationScoped
@Path("/audit")
@Tag(name = "audit", description = "Who did what to access and settings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_AUDIT)
public class AuditResource {

  private static final String JSON_LINES = "application/x-ndjson";
  private static final Pattern ACTOR = Pattern.compile("[a-z]{1,20}:[\\x21-\\x7e]{1,60}");

  @Inject private Audit audit;
  @Inject private Verification verification;
  @Inject private StoredRefusals refusals;

  @GET
  @Operation(
      summary = "List the audit",
      description =
          "Acts on access and settings, the newest first: who, what, to whom, from which network."
              + " No personal data.")
  public Page<AuditEntry> listAudit(
      @Parameter(description = "The code of an act, such as session.opened") @QueryParam("act")
          String act,
      @Parameter(description = "Who did it, kind:id, such as person:1000") @QueryParam("actor")
          String actor,
      @Parameter(description = "The first instant") @QueryParam("from") String from,
      @Parameter(description = "The instant before which the list ends") @QueryParam("to")
          String to,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return audit.page(
        new AuditFilter(act(act), actor(actor), instant("from", from), instant("to", to)),
        after,
        limit);
  }

  @GET
  @Path("/export")
  @Produces(JSON_LINES)
  @APIResponse(
      responseCode = "200",
      description = "One entry a line, the newest first",
      content =
          @Content(mediaType = JSON_LINES, schema = @Schema(implementation = AuditEntry.class)))
  @Operation(
      summary = "Export the audit",
      description =
          "All entries of a time of 366 days at most as JSON lines. The export is an act itself.")
  public Response exportAudit(
      @Parameter(description = "The first instant; 30 days before the end if left out")
          @QueryParam("from")
          String from,
      @Parameter(description = "The instant before which the export ends; now if left out")
          @QueryParam("to")
          String to) {
    AuditFilter export = audit.export(instant("from", from), instant("to", to));
    StreamingOutput lines = out -> new AuditLines(audit, export).write(out);
    return Response.ok(lines)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.jsonl\"")
        .build();
  }

  @GET
  @Path("/verification")
  @Operation(
      summary = "Verify the audit",
      description =
          "Computes the chain of hashes anew: whether a sealed entry was changed, added or removed"
              + " later. New entries are sealed within some seconds.")
  public ChainReport verifyAudit() {
    return verification.verify();
  }

  @GET
  @Path("/refusals")
  @Operation(
      summary = "List refused requests in numbers",
      description =
          "For each hour, code, caller and network, the newest first. Kept for 90 days. Requests of"
              + " nobody are counted for the marketplace.")
  public Page<RefusalCount> listRefusals(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return refusals.page(after, limit);
  }

  private static String act(String code) {
    if (code != null && Act.of(code).isEmpty()) {
      throw new Invalid("act", "act");
    }
    return code;
  }

  private static AuditRef actor(String text) {
    if (text == null) {
      return null;
    }
    if (!ACTOR.matcher(text).matches()) {
      throw new Invalid("actor", "actor");
    }
    return AuditRef.of(text);
  }

  private static Instant instant(String field, String text) {
    if (text == null) {
      return null;
    }
    try {
      Instant time = Instant.parse(text);
      if (TimeRange.contains(time)) {
        return time;
      }
    } catch (DateTimeException e) {
      // Falls through to the common refusal.
    }
    throw new Invalid(field, "instant");
  }
}
