package ua.kramar.orders.timeline;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Entries of a timeline that tell of call-backs. The calls that are made are entries of their own.
 * Codes are as stored, since a node of a later version may have stored one that this version does
 * not know (ADR 0022).
 */
public final class CallbackEntries {

  private CallbackEntries() {}

  /** Somebody asked the marketplace's call centre to call the buyer. */
  @Schema(name = "TimelineCallback")
  public record CallbackRequested(
      @Schema(enumeration = "CALLBACK") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(ref = "CallSubject") String about,
      @Schema(nullable = true) String note)
      implements TimelineEntry {

    public CallbackRequested(String id, Instant at, String by, String about, String note) {
      this(TimelineKind.CALLBACK.name(), id, at, by, about, note);
    }
  }

  /**
   * Nobody calls any more.
   *
   * @param disposition what came of the last call; null when there was none
   */
  @Schema(name = "TimelineCallbackEnded")
  public record CallbackEnded(
      @Schema(enumeration = "CALLBACK_ENDED") String kind,
      String id,
      Instant at,
      @Schema(nullable = true) String by,
      @Schema(ref = "CallSubject") String about,
      @Schema(ref = "CallbackState") String state,
      @Schema(nullable = true) String disposition)
      implements TimelineEntry {

    public CallbackEnded(
        String id, Instant at, String by, String about, String state, String disposition) {
      this(TimelineKind.CALLBACK_ENDED.name(), id, at, by, about, state, disposition);
    }
  }
}
