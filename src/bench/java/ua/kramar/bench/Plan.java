package ua.kramar.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured and for how long. Each figure comes from rounds; a round is a slice over HTTP
 * and a slice over JDBC, so that other work on the machine falls on both.
 *
 * @param orders in the shop whose orders are read and listed
 * @param operations names of those to measure
 * @param warmUps at most, for each operation before it is measured: the server's compiler needs
 *     minutes, the one of the limit seconds
 * @param compiling the share of a processor below which the server's compiler counts as idle
 * @param slice the length of one; each figure begins with one over HTTP and one over JDBC that do
 *     not count
 * @param rate of the run at a fixed rate, which is left out without it
 * @param rateClients connections of that run
 */
record Plan(
    int orders,
    List<String> operations,
    List<Integer> clients,
    int rounds,
    int warmUps,
    Duration warmUp,
    double compiling,
    Duration slice,
    Optional<TargetRate> rate,
    int rateClients) {

  static Plan fromProperties() {
    List<Integer> clients =
        words("bench.clients", "1,8,32").stream().map(Integer::valueOf).toList();
    return new Plan(
        Integer.getInteger("orders", 100_000),
        words("bench.operations", "place,read,page,change"),
        clients,
        Integer.getInteger("bench.rounds", 3),
        Integer.getInteger("bench.warmups", 20),
        Duration.ofSeconds(Integer.getInteger("bench.warmup.seconds", 15)),
        Integer.getInteger("bench.compiling.percent", 5) / 100.0,
        Duration.ofMillis(Integer.getInteger("bench.slice.millis", 6000)),
        Optional.ofNullable(System.getProperty("bench.rate")).map(TargetRate::parse),
        Integer.getInteger("bench.rate.clients", Collections.max(clients)));
  }

  private static List<String> words(String property, String otherwise) {
    return Stream.of(System.getProperty(property, otherwise).split(","))
        .map(String::strip)
        .toList();
  }
}
