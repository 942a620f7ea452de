package ua.kramar.orders.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Entries of a timeline that tell what was said and written. Codes are as stored, since a node of a
 * later version may have stored one that this version does not know (ADR 0022).
 */
public final class TalkEntries {

  private TalkEntries() {}

  /**
   * A call to the buyer.
   *
   * @param outsideHours whether it was outside the hours in which buyers may be called (O12)
   * @param callAgainAt when the next call is planned; null when none is
   */
  @Schema(name = "TimelineCall")
  public record Call(
      @Schema(enumeration = "CALL") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(ref = "CallOutcome") String outcome,
      @Schema(ref = "CallSubject") String subject,
      boolean outsideHours,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) Instant callAgainAt)
      implements TimelineEntry {}

  /**
   * A letter or message of the system to the buyer. Its text is not repeated.
   *
   * @param about the type of the event that it tells of, as in the feed
   * @param channel the code of the channel, such as {@code MAIL}
   * @param finishedAt when it was sent, parked or discarded; null while it waits
   * @param delivery what the gateway reports of it, such as {@code DELIVERED}; null of a channel
   *     without reports, and until the gateway has taken it
   * @param via the channel that carried it in the end, where that is another one
   */
  @Schema(name = "TimelineLetter")
  public record Letter(
      @Schema(enumeration = "LETTER") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String about,
      String channel,
      LetterState state,
      @Schema(nullable = true) Instant finishedAt,
      @Schema(nullable = true) String delivery,
      @Schema(nullable = true) String via)
      implements TimelineEntry {

    public Letter(
        String id,
        Instant at,
        String about,
        String channel,
        LetterState state,
        Instant finishedAt,
        String delivery,
        String via) {
      this(
          TimelineKind.LETTER.name(),
          id,
          at,
          null,
          about,
          channel,
          state,
          finishedAt,
          delivery,
          via);
    }
  }

  /** Where a letter is. */
  @Schema(name = "LetterState")
  public enum LetterState {
    /** It is sent as soon as the channel takes it. */
    WAITING,
    SENT,
    /** All attempts failed: an operator decides. */
    PARKED,
    /** It is not sent: taken back, told on another channel, or an operator decided so. */
    DISCARDED
  }

  /**
   * A message of the shop or of the buyer. Callers without the permission {@code messages:read} do
   * not see it.
   *
   * @param by the login or token that wrote it; null for the buyer
   * @param side {@code SELLER} or {@code BUYER}
   * @param conversation the id of the conversation that it stands in
   */
  @Schema(name = "TimelineMessage")
  public record Message(
      @Schema(enumeration = "MESSAGE") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(enumeration = {"SELLER", "BUYER"}) String side,
      String text,
      String conversation,
      int files)
      implements TimelineEntry {

    public Message(
        String id,
        Instant at,
        String by,
        String side,
        String text,
        String conversation,
        int files) {
      this(TimelineKind.MESSAGE.name(), id, at, by, side, text, conversation, files);
    }
  }

  /**
   * The buyer turned to the marketplace, or what shop and marketplace did about it (C2c). Callers
   * without the permission {@code messages:read} do not see it.
   *
   * @param appeal its number
   * @param subject what the buyer wanted, in the caller's language
   * @param status to which it came, in that language
   * @param ofShop whether the shop did it, not the marketplace
   * @param text what the buyer said, or the comment of what was done; null for none
   */
  @Schema(name = "TimelineAppeal")
  public record Appeal(
      @Schema(enumeration = "APPEAL") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String appeal,
      String subject,
      String status,
      boolean ofShop,
      @Schema(nullable = true) String text)
      implements TimelineEntry {

    public Appeal(
        String id,
        Instant at,
        String by,
        String appeal,
        String subject,
        String status,
        boolean ofShop,
        String text) {
      this(TimelineKind.APPEAL.name(), id, at, by, appeal, subject, status, ofShop, text);
    }
  }

  /** A comment that only the shop's staff read. */
  @Schema(name = "TimelineComment")
  public record Comment(
      @Schema(enumeration = "COMMENT") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String text)
      implements TimelineEntry {}

  /** Terms that were agreed on (O14). */
  @Schema(name = "TimelineTerms")
  public record Terms(
      @Schema(enumeration = "TERMS") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String text,
      @Schema(ref = "TermsAgreedBy") String agreedBy,
      @Schema(nullable = true) String note)
      implements TimelineEntry {}

  /**
   * The buyer agreed to wait for the goods.
   *
   * @param until the day in the shop's zone
   */
  @Schema(name = "TimelineWaiting")
  public record Waiting(
      @Schema(enumeration = "WAITING") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      LocalDate until,
      @Schema(ref = "WaitingAgreedBy") String agreedBy,
      @Schema(nullable = true) String note)
      implements TimelineEntry {}

  /**
   * Somebody ended an agreement to wait, or agreed on another day.
   *
   * @param until the day that no longer holds
   */
  @Schema(name = "TimelineWaitingEnded")
  public record WaitingEnded(
      @Schema(enumeration = "WAITING_ENDED") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      LocalDate until)
      implements TimelineEntry {}

  /** An article was offered instead of one that is not there (O9). */
  @Schema(name = "TimelineAlternative")
  public record Alternative(
      @Schema(enumeration = "ALTERNATIVE") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      String insteadOf,
      String sku,
      String title,
      @Schema(ref = "AlternativeOutcome") String outcome,
      @Schema(nullable = true) String note)
      implements TimelineEntry {}
}
