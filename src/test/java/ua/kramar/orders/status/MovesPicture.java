package ua.kramar.orders.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The picture of the moves, {@code moves.txt}: what was decided, said a second time. */
record MovesPicture(Set<OrderStatus> statuses, Map<List<Object>, String> cells) {

  private static final Pattern STATUS = Pattern.compile("(\\d+) (\\w+)");
  private static final Pattern LINE = Pattern.compile("  (\\w+) +([DJ])  ([0-9wdcrtbp ]+)");
  private static final Pattern TARGET = Pattern.compile("(\\d+)([wdcrtbp]*)");

  /** What a cell says of a move: the basis, then the demands. */
  static String cell(Move move) {
    return move.provenance().name().charAt(0)
        + move.conditions().stream()
            .map(condition -> condition.name().substring(0, 1).toLowerCase(Locale.ROOT))
            .collect(joining());
  }

  Optional<String> cell(OrderStatus from, OrderStatus to, Mover by) {
    return Optional.ofNullable(cells.get(List.of(from, to, by)));
  }

  static MovesPicture read() {
    MovesPicture picture = new MovesPicture(new LinkedHashSet<>(), new HashMap<>());
    OrderStatus from = null;
    for (String line : text().lines().filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
      if (!line.startsWith(" ")) {
        from = picture.status(line);
      } else if (!line.equals("  nobody")) {
        picture.draw(from, line);
      }
    }
    return picture;
  }

  private OrderStatus status(String line) {
    Matcher heading = matched(STATUS, line);
    OrderStatus status = OrderStatus.of(Integer.parseInt(heading.group(1))).orElseThrow();
    if (!status.name().equals(heading.group(2)) || !statuses.add(status)) {
      throw new IllegalStateException("Another name, or twice: " + line);
    }
    return status;
  }

  private void draw(OrderStatus from, String line) {
    Matcher row = matched(LINE, line);
    for (String word : row.group(3).split(" ", -1)) {
      Matcher target = matched(TARGET, word);
      OrderStatus to = OrderStatus.of(Integer.parseInt(target.group(1))).orElseThrow();
      List<Object> key = List.of(from, to, Mover.valueOf(row.group(1)));
      if (cells.put(key, row.group(2) + target.group(2)) != null) {
        throw new IllegalStateException("Drawn twice: " + key);
      }
    }
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException("Not a line of the picture: " + text);
    }
    return matcher;
  }

  private static String text() {
    try (InputStream picture = MovesPicture.class.getResourceAsStream("/moves.txt")) {
      return new String(picture.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
