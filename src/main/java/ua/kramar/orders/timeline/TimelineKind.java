package ua.kramar.orders.timeline;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry of a timeline tells of. The names are the discriminator on the wire. */
public enum TimelineKind {
  STATUS(TimelineGroup.STATUSES),
  CALL(TimelineGroup.TALKS),
  CALLBACK(TimelineGroup.TALKS),
  CALLBACK_ENDED(TimelineGroup.TALKS),
  LETTER(TimelineGroup.TALKS),
  MESSAGE(TimelineGroup.TALKS),
  APPEAL(TimelineGroup.TALKS),
  COMMENT(TimelineGroup.TALKS),
  TERMS(TimelineGroup.TALKS),
  WAITING(TimelineGroup.TALKS),
  WAITING_ENDED(TimelineGroup.TALKS),
  ALTERNATIVE(TimelineGroup.TALKS),
  TASK_OPENED(TimelineGroup.TALKS),
  TASK_DONE(TimelineGroup.TALKS),
  PARCEL(TimelineGroup.PARCEL),
  PARCEL_MADE(TimelineGroup.PARCEL),
  PARCEL_REMOVED(TimelineGroup.PARCEL),
  OWN_DELIVERY(TimelineGroup.PARCEL),
  RETURN(TimelineGroup.PARCEL),
  CORRECTION(TimelineGroup.EDITS),
  STOCK(TimelineGroup.EDITS);

  private final TimelineGroup group;

  TimelineKind(TimelineGroup group) {
    this.group = group;
  }

  /** The kinds of a group; all for null. */
  static Set<TimelineKind> of(TimelineGroup group) {
    Predicate<TimelineKind> wanted = kind -> group == null || kind.group == group;
    return Stream.of(values())
        .filter(wanted)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TimelineKind.class)));
  }
}
