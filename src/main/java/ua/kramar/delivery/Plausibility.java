package ua.kramar.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.kramar.orders.shipping.DeliveryFacts;

/** Decides whether a carrier's record can be about the parcel of this order. */
final class Plausibility {

  /** Some of the carriers' times are cut to the minute. */
  private static final Duration PRECISION = Duration.ofMinutes(1);

  private static final Pattern ADDITION = Pattern.compile("\\(.*|,.*|^(м|с|смт|г|місто)(\\. *| +)");

  /**
   * Ukrainian and Russian names of a city differ in vowels and doubled letters; the consonants are
   * almost always the same.
   */
  private static final Pattern VOWELS = Pattern.compile("[^бвгджзклмнпрстфхцчшщ]");

  private Plausibility() {}

  /** Returns what makes the record implausible; empty when nothing does. */
  static Optional<Concern> concern(Parcel parcel, TrackingRecord seen, DeliveryFacts order) {
    if (isBefore(seen, order.placedAt())) {
      return Optional.of(Concern.BEFORE_ORDER);
    }
    boolean ends = seen.state() != null && seen.state().endsDelivery();
    if (ends && seen.isDated() && isBefore(seen, order.handedOverAt())) {
      return Optional.of(Concern.BEFORE_HAND_OVER);
    }
    if (ends && seen.isDated() && isTakenBack(seen, order.takenBackAt())) {
      return Optional.of(Concern.TAKEN_BACK);
    }
    return parcel.isCityMatched() || mayBeSame(seen.details().city(), order.city())
        ? Optional.empty()
        : Optional.of(Concern.OTHER_CITY);
  }

  private static boolean isBefore(TrackingRecord seen, Instant limit) {
    return seen.at() != null && limit != null && seen.at().plus(PRECISION).isBefore(limit);
  }

  /** One delivery can have several ends: received, money due, money issued. */
  private static boolean isTakenBack(TrackingRecord seen, Instant takenBackAt) {
    return takenBackAt != null && !seen.at().isAfter(takenBackAt);
  }

  /** Whether the names may mean one city; true if one of them has no Cyrillic consonants. */
  static boolean mayBeSame(String reported, String ordered) {
    String one = consonants(reported);
    String other = consonants(ordered);
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static String consonants(String city) {
    String name = ADDITION.matcher(city.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    return VOWELS.matcher(name.replace('ґ', 'г')).replaceAll("").replaceAll("(.)\\1+", "$1");
  }
}
