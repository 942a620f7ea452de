package ua.kramar.delivery.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.delivery.CarrierBranch;
import ua.kramar.delivery.CarrierCity;
import ua.kramar.delivery.CarrierDirectory;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.refusals.NotFound;

/**
 * Looks up cities and pick-up points at the carriers. It never fails for a carrier's sake: who
 * orders can always write city and branch by hand.
 */
@ApplicationScoped
public class Directories {

  /** Who sees so many types on. */
  static final int MOST = 20;

  /** About 5 kB each. */
  private static final int MOST_ANSWERS = 2_000;

  /** Requests that wait for carriers at a time; each holds a thread of the server. */
  private static final int MOST_WAITING = 8;

  /** A carrier that has not answered is not asked again before; it would hold each who types. */
  private static final Duration REST = Duration.ofSeconds(10);

  /** Who has typed one letter has not said much. */
  private static final int SHORTEST_CITY = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Directories.class);

  private final Map<Carrier, CarrierDirectory> adapters = new EnumMap<>(Carrier.class);
  private final Map<Carrier, Instant> silentUntil = new ConcurrentHashMap<>();
  private final KeptAnswers kept = new KeptAnswers(MOST_ANSWERS);
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private Clock clock;

  protected Directories() {}

  @Inject
  Directories(@Any Instance<CarrierDirectory> adapters, Clock clock) {
    this((Iterable<CarrierDirectory>) adapters, clock);
  }

  Directories(Iterable<CarrierDirectory> adapters, Clock clock) {
    adapters.forEach(adapter -> this.adapters.put(adapter.carrier(), adapter));
    this.clock = clock;
  }

  /**
   * The cities whose names begin with the text; none for less than two characters.
   *
   * @param carrier the carrier's code
   * @throws NotFound when there is no such carrier
   */
  public FoundCities cities(String carrier, String text) {
    Question question = new Question(known(carrier), null, text);
    if (question.text().length() < SHORTEST_CITY) {
      return new FoundCities(List.of(), true);
    }
    Optional<List<CarrierCity>> found =
        answer(question, adapter -> adapter.cities(question.text(), MOST));
    return new FoundCities(found.orElse(List.of()), found.isPresent());
  }

  /**
   * The pick-up points in a city whose numbers or addresses contain the text; the first of all
   * without a text.
   *
   * @param carrier the carrier's code
   * @param city the carrier's id of the city
   * @throws NotFound when there is no such carrier
   */
  public FoundBranches branches(String carrier, String city, String text) {
    Question question = new Question(known(carrier), city, text);
    Optional<List<CarrierBranch>> found =
        answer(question, adapter -> adapter.branches(city, question.text(), MOST));
    return new FoundBranches(found.orElse(List.of()), found.isPresent());
  }

  private static Carrier known(String code) {
    return Carrier.of(code).orElseThrow(() -> new NotFound("carrier"));
  }

  /** Empty when the carrier has no directory, or does not answer and never has. */
  @SuppressWarnings("unchecked") // Questions about cities and about branches differ.
  private <T> Optional<List<T>> answer(
      Question question, Function<CarrierDirectory, List<T>> lookup) {
    CarrierDirectory adapter = adapters.get(question.carrier());
    if (adapter == null) {
      return Optional.empty();
    }
    Optional<List<?>> answer =
        kept.fresh(question, clock.instant())
            .or(() -> asked(question, adapter, lookup))
            .or(() -> kept.any(question));
    return answer.map(found -> (List<T>) found);
  }

  private <T> Optional<List<?>> asked(
      Question question, CarrierDirectory adapter, Function<CarrierDirectory, List<T>> lookup) {
    Instant silent = silentUntil.get(question.carrier());
    if ((silent != null && clock.instant().isBefore(silent)) || !waiting.tryAcquire()) {
      return Optional.empty();
    }
    try {
      List<T> found = lookup.apply(adapter);
      kept.keep(question, found, clock.instant());
      return Optional.of(found);
    } catch (CarrierUnavailable e) {
      LOG.warn("no directory: {}", e.getMessage());
      silentUntil.put(question.carrier(), clock.instant().plus(REST));
      return Optional.empty();
    } finally {
      waiting.release();
    }
  }
}
