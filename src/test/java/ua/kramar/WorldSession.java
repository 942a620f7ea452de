package ua.kramar;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import ua.kramar.sandbox.Options;
import ua.kramar.sandbox.World;

/**
 * One world for the whole run of the integration tests, which find it by system properties. Unit
 * tests, run without the property world.directory, do without; and where kramar.url names a world
 * that runs already, that one is used.
 */
public final class WorldSession implements LauncherSessionListener, TestExecutionListener {

  /**
   * Senders of the usual priority. Beside browsers, those of a low one get no processor, and tests
   * wait for letters for minutes.
   */
  private static final List<String> SENDERS_IN_TURN = List.of("-XX:JavaPriority1_To_OSPriority=0");

  private static final String START_MILLIS = "world.start.millis";

  private static World world;

  /** Those of the first world: a second run finds the data that tests keep references to. */
  private static Options options;

  /** The running world, for tests that kill a part of it. */
  public static World world() {
    if (world == null) {
      throw new IllegalStateException("There is no world; the property world.directory is not set");
    }
    return world;
  }

  /** How long the world took to start, with nothing else running; empty when there is none. */
  public static OptionalLong startMillis() {
    Long millis = Long.getLong(START_MILLIS);
    return millis == null ? OptionalLong.empty() : OptionalLong.of(millis);
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
    begin();
  }

  /** A second run of tests that failed follows the end of the first world. */
  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    begin();
  }

  private static void begin() {
    // A killed server ends its dialogue with the mail catcher of this process, whose thread then
    // fails: that is no failure of the test that waits for something else at that moment.
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
    if (attached()) {
      return;
    }
    String directory = System.getProperty("world.directory", "");
    if (directory.isEmpty() || world != null) {
      return;
    }
    options =
        options == null
            ? Options.forTests(property("server.home"), property("war"), Path.of(directory))
                .with(SENDERS_IN_TURN, Map.of())
            : options.again();
    world = World.start(options);
    System.setProperty("kramar.url", world.url());
    System.setProperty("kramar.management.url", world.managementUrl());
    System.setProperty("kramar.management.port", Integer.toString(world.managementPort()));
    System.setProperty("sandbox.url", world.pageUrl());
    System.setProperty("kramar.db.url", world.databaseUrl());
    System.setProperty("server.log", world.serverLog().toString());
    System.setProperty(START_MILLIS, Long.toString(world.startTook().toMillis()));
  }

  /**
   * Whether a developer's own world is running already: then kramar.url, or KRAMAR_URL in the
   * environment, says where, and so do sandbox.url (SANDBOX_URL) and server.log (SERVER_LOG).
   */
  private static boolean attached() {
    for (String name : List.of("kramar.url", "sandbox.url", "server.log")) {
      String value = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
      if (value != null && System.getProperty(name) == null) {
        System.setProperty(name, value);
      }
    }
    return world == null && System.getProperty("kramar.url") != null;
  }

  private static Path property(String name) {
    return Path.of(System.getProperty(name));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    end();
  }

  /**
   * Ends the world before the run ends, so that it takes nothing from a measurement. No test of
   * this plan may need it any more.
   */
  public static void end() {
    if (world != null) {
      world.close();
      world = null;
      System.clearProperty("kramar.url");
    }
  }
}
