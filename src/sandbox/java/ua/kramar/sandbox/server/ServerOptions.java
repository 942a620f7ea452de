package ua.kramar.sandbox.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a server is started.
 *
 * @param home the configured server, never written to
 * @param war what is deployed
 * @param directory where the world keeps its data, logs and process ids
 * @param javaOptions in addition to those of the home
 * @param environment the settings of the application
 */
public record ServerOptions(
    Path home,
    Path war,
    Path directory,
    int httpPort,
    int managementPort,
    List<String> javaOptions,
    Map<String, String> environment) {

  public ServerOptions {
    javaOptions = List.copyOf(javaOptions);
    environment = Map.copyOf(environment);
  }
}
