package ua.kramar.appeals.view;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.appeals.words.AppealChannel;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.appeals.words.Party;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.appeals.words.SendingType;

/**
 * An appeal as its shop sees it (C2c).
 *
 * @param requestType what the buyer wants, 1 to 7
 * @param sendingType which part of the marketplace passed it on, 1 to 4
 * @param status 1 new, 2 in progress, 3 not solved, 4 solved, 5 closed
 * @param order the number of its order; null for none
 * @param offer the article that a complaint is about; null for none
 * @param sourceSystem which system of the marketplace registered it
 * @param externalId that system's id; null for a complaint from the site
 * @param waitingSince since when it waits for the shop; null when it does not
 * @param replyDueAt until when the shop should answer (C4); null exactly if {@code waitingSince} is
 * @param answer how it stopped waiting; null while it waits
 * @param version the number of changes; also the ETag
 */
@Schema(name = "AppealView")
public record AppealView(
    String id,
    AppealWord.View requestType,
    AppealWord.View sendingType,
    AppealChannel channel,
    AppealWord.View status,
    @Schema(nullable = true) String order,
    @Schema(nullable = true) Offer offer,
    Buyer buyer,
    String text,
    String sourceSystem,
    @Schema(nullable = true) String externalId,
    Instant registeredAt,
    @Schema(nullable = true) Instant waitingSince,
    @Schema(nullable = true) Instant replyDueAt,
    @Schema(nullable = true) Step answer,
    int version) {

  /** An article, with its title as it was then. */
  @Schema(name = "AppealOffer")
  public record Offer(String sku, String title) {}

  /**
   * Who turned to the marketplace.
   *
   * @param phone null for a complaint from the site without an order
   */
  @Schema(name = "AppealBuyer")
  public record Buyer(String surname, String name, @Schema(nullable = true) String phone) {}

  /**
   * How an appeal came to a status.
   *
   * @param by who moved it
   * @param actor the login or token
   * @param comment null for none
   */
  @Schema(name = "AppealStep")
  public record Step(
      AppealWord.View status,
      Instant at,
      Party by,
      String actor,
      @Schema(nullable = true) String comment) {

    /**
     * Reads status, time, party, actor and comment from a place of a row on; null for no status.
     */
    static Step of(Object[] row, int from, Locale language) {
      return row[from] == null
          ? null
          : new Step(
              AppealWord.view(AppealStatus.values(), ((Number) row[from]).intValue(), language),
              (Instant) row[from + 1],
              Party.valueOf((String) row[from + 2]),
              (String) row[from + 3],
              (String) row[from + 4]);
    }
  }

  static final String SELECT =
      """
      select a.id, a.request_type, a.sending_type, a.channel, a.status, a.order_number, a.sku, a.offer_title, b.surname,
        b.name, b.phone, a.text, a.source_system, a.external_id, a.registered_at, a.waiting_since, a.reply_due_at,
        a.version, a.list_rank, a.list_key, s.status as answer, s.at, s.party, s.actor, s.comment, a.seller_id
      from appeal a
      join buyer b on b.seller_id = a.seller_id and b.id = a.buyer_id
      left join appeal_step s on s.seller_id = a.seller_id and s.id = a.answer_id
      """;

  /** The places of the time of registration, of rank and key of the list, and of the shop. */
  static final int REGISTERED = 14;

  static final int RANK = 18;

  static final int KEY = 19;
  static final int SELLER = 25;

  private static final int ANSWER = 20;

  static AppealView of(Object[] row, Locale language) {
    return new AppealView(
        String.valueOf(row[0]),
        AppealWord.view(RequestType.values(), ((Number) row[1]).intValue(), language),
        AppealWord.view(SendingType.values(), ((Number) row[2]).intValue(), language),
        AppealChannel.valueOf((String) row[3]),
        AppealWord.view(AppealStatus.values(), ((Number) row[4]).intValue(), language),
        row[5] == null ? null : String.valueOf(row[5]),
        row[6] == null ? null : new Offer((String) row[6], (String) row[7]),
        new Buyer((String) row[8], (String) row[9], (String) row[10]),
        (String) row[11],
        (String) row[12],
        (String) row[13],
        (Instant) row[14],
        (Instant) row[15],
        (Instant) row[16],
        Step.of(row, ANSWER, language),
        ((Number) row[17]).intValue());
  }
}
