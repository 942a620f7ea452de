package ua.kramar.sandbox.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of {@code server-config/postgresql.conf}: the world's database is set as the real
 * one is.
 */
final class PostgresSettings {

  /** Where it is heard is the world's own affair: on this machine, and nowhere else. */
  private static final String ADDRESSES = "listen_addresses";

  private PostgresSettings() {}

  /** Names and values without quotes. */
  static Map<String, String> read() throws IOException {
    Properties lines = new Properties();
    try (InputStream file = PostgresSettings.class.getResourceAsStream("/postgresql.conf")) {
      lines.load(file);
    }
    Map<String, String> settings = new TreeMap<>();
    for (String name : lines.stringPropertyNames()) {
      settings.put(name, lines.getProperty(name).strip().replaceAll("^'|'$", ""));
    }
    settings.remove(ADDRESSES);
    return settings;
  }
}
