package ua.kramar.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.kramar.orders.shipping.DeliveryFacts;

/** Decides whether a carrier's record can be about the parcel of this order. */
final class Plausibility {

  /** Some of the carriers' times are cut to the minute. */
  private static final Duration PRECISION = Duration.ofMinutes(1);

  /** Separates a city from its region, its district or the carrier's branch. */
  private static final Pattern SEPARATOR = Pattern.compile("[,;()/]");

  private static final Pattern LATIN = Pattern.compile("[a-z]");

  private static final Pattern REGION =
      Pattern.compile("\\S+ (обл|р-н|район|громада)(\\P{L}.*|асть.*|)$");

  /** The word that says what kind of settlement it is, before or after the name. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(м|с|смт|г|пгт|сел|с-ще|місто|село|селище|город)(\\. *| +)| (м|місто|город)\\.?$");

  /**
   * Ukrainian and Russian names of a city differ in vowels and doubled letters; the consonants are
   * almost always the same.
   */
  private static final Pattern VOWELS = Pattern.compile("[^бвгджзклмнпрстфхцчшщ]");

  /** The consonants of older and Russian names, by which a buyer may call the city. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "нклв", "мклв",
          "крмнчг", "крмнчк",
          "днпрптрвск", "днпр",
          "крвгрд", "крпвнцк",
          "днпрдзржнск", "кмнск",
          "ртмвск", "бхмт",
          "лчвск", "чрнмрск");

  private Plausibility() {}

  /**
   * Returns what makes the record implausible; empty when nothing does. Another city, an earlier
   * time than that of the event, and a time that cannot be read do so only for an end of the
   * delivery.
   */
  static Optional<Concern> concern(Parcel parcel, TrackingRecord seen, DeliveryFacts order) {
    TrackingDetails details = seen.details();
    boolean ends = seen.endsDelivery();
    if (isBefore(seen.at(), order.placedAt())
        || (ends
            && (isBefore(details.createdAt(), order.placedAt())
                || isBefore(details.receivedAt(), order.placedAt())))) {
      return Optional.of(Concern.BEFORE_ORDER);
    }
    if (ends
        && ((seen.isDated() && isBefore(seen.at(), order.handedOverAt()))
            || isBefore(details.receivedAt(), order.handedOverAt()))) {
      return Optional.of(Concern.BEFORE_HAND_OVER);
    }
    if (ends && details.timeUnreadable()) {
      return Optional.of(Concern.UNREADABLE_TIME);
    }
    return ends && !parcel.isCityMatched() && !mayBeSame(details.city(), order.city())
        ? Optional.of(Concern.OTHER_CITY)
        : Optional.empty();
  }

  private static boolean isBefore(Instant time, Instant limit) {
    return time != null && limit != null && time.plus(PRECISION).isBefore(limit);
  }

  /** Whether the names may mean one city; true if one of them is not written in Cyrillic. */
  static boolean mayBeSame(String reported, String ordered) {
    Set<String> one = names(reported);
    Set<String> other = names(ordered);
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static Set<String> names(String city) {
    return SEPARATOR
        .splitAsStream(city.toLowerCase(Locale.ROOT).replace('ґ', 'г'))
        .filter(part -> !LATIN.matcher(part).find())
        .map(String::strip)
        .map(part -> REGION.matcher(part).replaceAll(""))
        .map(part -> KIND.matcher(part.strip()).replaceAll(""))
        .map(Plausibility::consonants)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String consonants(String name) {
    String letters = VOWELS.matcher(name).replaceAll("").replaceAll("(.)\\1+", "$1");
    return OTHER_NAMES.getOrDefault(letters, letters);
  }
}
