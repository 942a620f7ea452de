package ua.kramar.orders.status;

import java.util.List;
import java.util.Locale;

/** A move that the asker may make now, and what it demands. */
public record AllowedMove(StatusView status, List<Demand> demands) {

  public static AllowedMove of(Move move, Locale language) {
    return new AllowedMove(StatusView.of(move.to(), language), List.copyOf(move.demands()));
  }
}
