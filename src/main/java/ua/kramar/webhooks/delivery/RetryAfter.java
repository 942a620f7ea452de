package ua.kramar.webhooks.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import ua.kramar.platform.outbound.OutboundResponse;

/** When a receiver that is too busy wants to be asked again (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final Set<Integer> BUSY = Set.of(429, 503);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /** Zero when it does not say so, or in a form that nobody knows. */
  static Duration of(OutboundResponse response, Instant now) {
    String wish = response.headers().get("retry-after");
    if (wish == null || !BUSY.contains(response.status())) {
      return Duration.ZERO;
    }
    if (SECONDS.matcher(wish.strip()).matches()) {
      return Duration.ofSeconds(Long.parseLong(wish.strip()));
    }
    try {
      Instant time =
          ZonedDateTime.parse(wish.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return time.isAfter(now) ? Duration.between(now, time) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
