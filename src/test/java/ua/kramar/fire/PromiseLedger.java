package ua.kramar.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * What callers have been promised: every acknowledged order, and every acknowledged act on one.
 * Written to a file as well, to find out what went wrong.
 */
final class PromiseLedger {

  private final Path file;
  private final Map<String, Long> orders = new ConcurrentHashMap<>();
  private final Map<Long, Set<Integer>> moves = new ConcurrentHashMap<>();
  private final Set<Promise> promises = ConcurrentHashMap.newKeySet();
  private final Map<String, AtomicLong> unanswered = new ConcurrentSkipListMap<>();
  private long firstSinceMark;

  PromiseLedger(Path file) {
    this.file = file;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An order is acknowledged under a key; always the same one. */
  void placed(String key, long number) {
    note("placed " + key + " " + number);
    Long before = orders.putIfAbsent(key, number);
    if (before != null && before != number) {
      throw new AssertionError(key + " was order " + before + " and is now order " + number);
    }
    since();
  }

  /** From here on the first acknowledgement is looked for. */
  synchronized void mark() {
    firstSinceMark = 0;
  }

  private synchronized void since() {
    if (firstSinceMark == 0) {
      firstSinceMark = System.nanoTime();
    }
  }

  /** When an order was acknowledged first, by {@link System#nanoTime}; 0 when none was yet. */
  synchronized long firstSinceMark() {
    return firstSinceMark;
  }

  void moved(long number, int status) {
    note("moved " + number + " " + status);
    moves.computeIfAbsent(number, n -> ConcurrentHashMap.newKeySet()).add(status);
  }

  /** An act is acknowledged; nobody has been promised it before. */
  void promised(Promise promise) {
    note("promised " + promise);
    if (!promises.add(promise)) {
      throw new AssertionError("Promised twice: " + promise);
    }
  }

  /** A request that was not acknowledged; it is sent again. */
  void refused(String why) {
    unanswered.computeIfAbsent(why, w -> new AtomicLong()).incrementAndGet();
  }

  private synchronized void note(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int acknowledged() {
    return orders.size();
  }

  /** Numbers by key. */
  Map<String, Long> orders() {
    return Collections.unmodifiableMap(orders);
  }

  Set<Promise> promises() {
    return Collections.unmodifiableSet(promises);
  }

  /** Statuses by order. */
  Map<Long, Set<Integer>> moves() {
    return Collections.unmodifiableMap(moves);
  }

  /** How many requests have not been acknowledged, by what came instead. */
  Map<String, Long> refusals() {
    return unanswered.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(), Long::sum, TreeMap::new));
  }
}
