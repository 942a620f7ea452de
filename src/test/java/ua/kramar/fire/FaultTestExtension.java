package ua.kramar.fire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ua.kramar.fire.network.FaultProxy;
import ua.kramar.sandbox.Options;
import ua.kramar.sandbox.World;

/**
 * The environment of fault tests: one for all tests of this package, apart from that of the others.
 * Between the server and the mail, and between the server and the carrier, stand proxies that can
 * fail. Its letters are tried again a hundred times sooner than in earnest: ten minutes of the
 * schedule are six seconds.
 */
final class FaultTestExtension implements ParameterResolver {

  /** How many times sooner than in earnest a letter is tried again. */
  static final int FASTER = 100;

  /** The world and what stands around it. */
  record Environment(World world, Path directory, FaultProxy mail, FaultProxy carrier)
      implements AutoCloseable {

    Database database() {
      return new Database(world.databaseUrl());
    }

    Receiver receiver() {
      return new Receiver(world.pageUrl());
    }

    /** The carrier has this to say of the parcel, from now on. */
    void parcelIs(String waybill, String code) {
      HttpSender sandbox = new HttpSender(world.pageUrl());
      String news = "{\"code\": \"%s\"}".formatted(code);
      sandbox
          .send("PUT", "/nova-poshta/parcels/" + waybill, FaultTestShop.json(), news)
          .expecting(200);
      sandbox
          .send("POST", "/parcels/" + waybill + "/poll", FaultTestShop.json(), "{}")
          .expecting(200);
    }

    /** How many the server's virtual machine has. */
    long threads() {
      String metrics =
          new HttpSender(world.managementUrl())
              .send("GET", "/metrics", Map.of(), null)
              .expecting(200)
              .body();
      return metrics
          .lines()
          .filter(line -> line.startsWith("base_thread_count"))
          .map(line -> line.substring(line.lastIndexOf(' ') + 1))
          .mapToLong(number -> Math.round(Double.parseDouble(number)))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void close() {
      world.close();
      mail.close();
      carrier.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Environment.class;
  }

  @Override
  public Environment resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(FaultTestExtension.class))
        .getOrComputeIfAbsent(Environment.class, type -> start(), Environment.class);
  }

  private static Environment start() {
    Path directory = Path.of(System.getProperty("fire.directory")).toAbsolutePath();
    disarmAll(directory);
    FaultProxy mail = FaultProxy.open();
    FaultProxy carrier = FaultProxy.open();
    Options options =
        Options.forTests(
            Path.of(System.getProperty("server.home")),
            Path.of(System.getProperty("war")),
            directory.resolve("world"));
    World world =
        World.start(
            options.with(
                CrashPoint.options(directory),
                Map.of(
                    "KRAMAR_SMTP_PORT",
                    String.valueOf(mail.port()),
                    "KRAMAR_NOVAPOSHTA_URL",
                    "http://localhost:" + carrier.port() + "/v2.0/json/",
                    "KRAMAR_RETRY_PACE",
                    "0.01")));
    mail.leadTo(options.ports().partner("smtp"));
    carrier.leadTo(options.ports().partner("novaposhta"));
    return new Environment(world, directory, mail, carrier);
  }

  /** What an earlier run had armed and not used. */
  private static void disarmAll(Path directory) {
    try {
      Files.createDirectories(directory);
      for (CrashPoint point : CrashPoint.values()) {
        point.disarm(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
