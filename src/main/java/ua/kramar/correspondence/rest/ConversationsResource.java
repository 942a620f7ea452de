package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.list.Assignees;
import ua.kramar.correspondence.list.ConversationCounts;
import ua.kramar.correspondence.list.ConversationFilter;
import ua.kramar.correspondence.list.ConversationList;
import ua.kramar.correspondence.view.ConversationView;
import ua.kramar.correspondence.view.ConversationView.Assignee;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;

/** Reads the conversations of the acting shop. Reading marks nothing as read. */
@ApplicationScoped
@Path("/conversations")
@Tag(name = "correspondence", description = "What the acting shop and its buyers write each other")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_MESSAGES)
public class ConversationsResource {

  /**
   * What waits in each section; 10000 means 10000 or more.
   *
   * @param order questions about orders
   * @param seller questions to the shop
   */
  @Schema(name = "ConversationCounts")
  public record Counts(ConversationCounts.Section order, ConversationCounts.Section seller) {}

  @Inject private ConversationList list;
  @Inject private ConversationCounts counts;
  @Inject private Assignees assignees;

  @GET
  @Operation(
      description =
          "All conditions that are given must hold. Those whose buyers wait for an answer come"
              + " first, by their deadlines, and before them those about orders in work; then the"
              + " others, the newest first. kind is the section: seller has the questions from the"
              + " shop's page and from the pages of its articles, product the latter alone. q"
              + " searches for the number of an order, the buyer's surname or the last digits of"
              + " the phone, and for words of messages by their beginnings.")
  public Page<ConversationView> listConversations(
      @QueryParam("kind")
          @Pattern(regexp = "order|seller|product")
          @Schema(enumeration = {"order", "seller", "product"})
          String kind,
      @QueryParam("unanswered")
          @Pattern(regexp = "true|false")
          @Schema(implementation = Boolean.class)
          String unanswered,
      @QueryParam("mine") @Pattern(regexp = "true|false") @Schema(implementation = Boolean.class)
          String mine,
      @QueryParam("starred") @Pattern(regexp = "true|false") @Schema(implementation = Boolean.class)
          String starred,
      @QueryParam("order") @Pattern(regexp = "\\d{1,18}") String order,
      @QueryParam("q") @Size(max = 100) String text,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    var filter =
        new ConversationFilter(
            kind == null ? null : ConversationKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            unanswered == null ? null : Boolean.valueOf(unanswered),
            Boolean.parseBoolean(mine),
            Boolean.parseBoolean(starred),
            order == null ? null : Long.valueOf(order),
            Text.normalOrNull(text));
    return list.page(filter, after, limit);
  }

  @GET
  @Path("/counts")
  @Operation(description = "How many conversations wait for an answer, by section.")
  public Counts countConversations() {
    return new Counts(counts.of(ConversationKind.ORDER), counts.of(ConversationKind.SELLER));
  }

  @GET
  @Path("/assignees")
  @Operation(description = "The people of the shop who can be the ones to answer.")
  public Page<Assignee> listAssignees(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return assignees.page(after, limit);
  }
}
