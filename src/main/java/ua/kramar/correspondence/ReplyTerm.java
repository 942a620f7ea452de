package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.sellers.timetable.ShopCalendars;

/** Until when a shop should answer: within two hours of its open time (C4). */
@ApplicationScoped
public class ReplyTerm {

  public static final Duration TERM = Duration.ofHours(2);

  @Inject private ShopCalendars calendars;

  public Instant due(long seller, Instant since) {
    return calendars.of(seller).work().addOpenTime(since, TERM);
  }

  WaitingReply waiting(long seller, Instant since) {
    return new WaitingReply(since, due(seller, since));
  }
}
