package ua.kramar.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured. Each figure comes from rounds; a round is a slice over HTTP and a slice
 * over JDBC, so that what else the machine does falls on both.
 *
 * @param orders in the shop whose orders are read and listed
 * @param operations names of those to measure
 * @param virtualMachine how long each operation is done before anything is measured, so that it is
 *     compiled
 * @param warmUp before the rounds of each figure, over HTTP and over JDBC alike
 */
record Plan(
    int orders,
    List<String> operations,
    List<Integer> clients,
    int rounds,
    Duration virtualMachine,
    Duration warmUp,
    Duration slice) {

  static Plan fromProperties() {
    return new Plan(
        Integer.getInteger("orders", 100_000),
        words("bench.operations", "place,read,page,change"),
        words("bench.clients", "1,8,32").stream().map(Integer::valueOf).toList(),
        Integer.getInteger("bench.rounds", 3),
        Duration.ofSeconds(Integer.getInteger("bench.virtual-machine.seconds", 15)),
        Duration.ofMillis(Integer.getInteger("bench.warmup.millis", 2000)),
        Duration.ofMillis(Integer.getInteger("bench.slice.millis", 3000)));
  }

  private static List<String> words(String property, String otherwise) {
    return Stream.of(System.getProperty(property, otherwise).split(","))
        .map(String::strip)
        .toList();
  }
}
