package ua.kramar.audit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Page;

/** The audit of the acting shop, or of the marketplace for its operators. */
@Stateless
public class Audit {

  /** The longest time that one export covers. */
  private static final Duration LONGEST_EXPORT = Duration.ofDays(366);

  private static final Duration USUAL_EXPORT = Duration.ofDays(30);

  @Inject private AuditEntries entries;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> acts;

  /**
   * A page of entries, the newest first.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   */
  public Page<AuditEntry> page(AuditFilter filter, String after, int limit) {
    return Page.cut(
        entries.page(seller(), filter, AuditPosition.parse(filter, after), limit + 1),
        limit,
        entry -> AuditPosition.of(entry).cursor(filter),
        entry -> entry);
  }

  /**
   * Begins an export, which is an act itself.
   *
   * @param from null for 30 days before the end
   * @param to null for now
   * @return what the export contains, for {@link #next}
   * @throws Invalid when the time is longer than 366 days, or ends before it begins
   */
  public AuditFilter export(Instant from, Instant to) {
    Instant end = to == null ? clock.instant() : to;
    Instant begin = from == null ? end.minus(USUAL_EXPORT) : from;
    if (end.isBefore(begin)) {
      throw new Invalid("to", "before-from");
    }
    if (Duration.between(begin, end).compareTo(LONGEST_EXPORT) > 0) {
      throw new Invalid("from", "too-long-before-end", LONGEST_EXPORT.toDays());
    }
    acts.fire(
        new AuditedAct(
            seller(),
            Act.AUDIT_EXPORTED.code(),
            "shop:" + seller(),
            Map.of("from", begin.toString(), "to", end.toString())));
    return new AuditFilter(null, null, begin, end);
  }

  /**
   * The next entries of an export, the newest first, in a transaction of their own: a long one
   * would hold back the feed.
   *
   * @param last the last entry so far; null at the beginning
   */
  public List<AuditEntry> next(AuditFilter export, AuditEntry last, int count) {
    return entries.page(seller(), export, last == null ? null : AuditPosition.of(last), count);
  }

  private long seller() {
    return actor.get().sellerId();
  }
}
