package ua.kramar.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a world is started.
 *
 * @param serverHome the configured server, never written to
 * @param war what is deployed
 * @param directory where the world keeps its data, logs and process ids
 * @param fresh whether the data of an earlier world in the directory is deleted
 * @param trackingInterval how often the server requests the status of a young parcel
 * @param javaOptions for the server's virtual machine
 * @param settings of the server, where they are to be others than the world's own
 */
public record Options(
    Path serverHome,
    Path war,
    Path directory,
    Ports ports,
    boolean fresh,
    Duration trackingInterval,
    List<String> javaOptions,
    Map<String, String> settings) {

  public Options {
    serverHome = serverHome.toAbsolutePath().normalize();
    war = war.toAbsolutePath().normalize();
    directory = directory.toAbsolutePath().normalize();
    javaOptions = List.copyOf(javaOptions);
    settings = Map.copyOf(settings);
  }

  /** For people: the ports that the README names, and the data of the last run. */
  static Options forRun(String serverHome, String war, String directory) {
    return new Options(
        Path.of(serverHome),
        Path.of(war),
        Path.of(directory),
        Ports.configured(),
        false,
        Duration.ofSeconds(5),
        javaOptions("-Xms512m", "-Xmx768m"),
        Map.of());
  }

  /** For tests: free ports, no data. */
  public static Options forTests(Path serverHome, Path war, Path directory) {
    return new Options(
        serverHome,
        war,
        directory,
        Ports.free(),
        true,
        Duration.ofSeconds(3),
        javaOptions("-Xms512m", "-Xmx768m"),
        Map.of());
  }

  /** The same world again, on the data that it has. */
  public Options again() {
    return new Options(
        serverHome, war, directory, ports, false, trackingInterval, javaOptions, settings);
  }

  /**
   * The same, with more options for the server's virtual machine and other settings of the server.
   *
   * @param told environment variables
   */
  public Options with(List<String> more, Map<String, String> told) {
    List<String> all = Stream.of(javaOptions, more).flatMap(List::stream).toList();
    Map<String, String> every = new HashMap<>(settings);
    every.putAll(told);
    return new Options(serverHome, war, directory, ports, fresh, trackingInterval, all, every);
  }

  /**
   * The ones given, then those of the system property kramar.server.options, separated by spaces.
   */
  private static List<String> javaOptions(String... given) {
    List<String> options = new ArrayList<>(List.of(given));
    String more = System.getProperty("kramar.server.options", "").strip();
    if (!more.isEmpty()) {
      options.addAll(List.of(more.split("\\s+")));
    }
    return options;
  }
}
