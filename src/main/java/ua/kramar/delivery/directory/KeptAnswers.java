package ua.kramar.delivery.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The carriers' answers that this node remembers: so many at most, those that nobody has asked for
 * longest are forgotten first.
 */
final class KeptAnswers {

  /** Cities and branches change seldom. */
  private static final Duration FRESH = Duration.ofHours(6);

  private record Kept(List<?> answer, Instant at) {}

  private final Map<Question, Kept> kept;

  /**
   * @param most how many answers are remembered
   */
  KeptAnswers(int most) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Question, Kept> eldest) {
            return size() > most;
          }
        };
  }

  synchronized void keep(Question question, List<?> answer, Instant now) {
    kept.put(question, new Kept(answer, now));
  }

  /** The answer to the question, unless it is too old or there is none. */
  synchronized Optional<List<?>> fresh(Question question, Instant now) {
    return Optional.ofNullable(kept.get(question))
        .filter(each -> now.isBefore(each.at().plus(FRESH)))
        .map(Kept::answer);
  }

  /** The answer to the question, however old. */
  synchronized Optional<List<?>> any(Question question) {
    return Optional.ofNullable(kept.get(question)).map(Kept::answer);
  }
}
