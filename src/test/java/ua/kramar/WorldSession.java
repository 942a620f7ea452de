package ua.kramar;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import ua.kramar.sandbox.Options;
import ua.kramar.sandbox.World;

/**
 * One world for the whole run of the integration tests, which find it by system properties. Unit
 * tests, run without the property world.directory, do without.
 */
public final class WorldSession implements LauncherSessionListener {

  static final String START_MILLIS = "world.start.millis";

  private static World world;

  /** The running world, for tests that kill a part of it. */
  public static World world() {
    if (world == null) {
      throw new IllegalStateException("There is no world; the property world.directory is not set");
    }
    return world;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String directory = System.getProperty("world.directory");
    if (directory == null || world != null) {
      return;
    }
    world =
        World.start(Options.forTests(property("server.home"), property("war"), Path.of(directory)));
    System.setProperty("kramar.url", world.url());
    System.setProperty("kramar.management.url", world.managementUrl());
    System.setProperty("kramar.management.port", Integer.toString(world.managementPort()));
    System.setProperty("sandbox.url", world.pageUrl());
    System.setProperty("kramar.db.url", world.databaseUrl());
    System.setProperty("server.log", world.serverLog().toString());
    System.setProperty(START_MILLIS, Long.toString(world.startTook().toMillis()));
  }

  private static Path property(String name) {
    return Path.of(System.getProperty(name));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (world != null) {
      world.close();
      world = null;
    }
  }
}
