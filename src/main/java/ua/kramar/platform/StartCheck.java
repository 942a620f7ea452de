package ua.kramar.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses to serve where a setting that matters is undone: better no server than one that loses
 * orders or lets strangers in.
 */
@Singleton
@Startup
public class StartCheck {

  @PersistenceContext private EntityManager entities;

  @PostConstruct
  void check() {
    List<String> undone =
        Stream.concat(
                new ServerModel(ManagementFactory.getPlatformMBeanServer()).undone().stream(),
                undone(databaseSettings()).stream())
            .toList();
    if (!undone.isEmpty()) {
      throw new IllegalStateException(
          "Kramar does not serve before this is mended: " + String.join("; ", undone));
    }
  }

  /** What PostgreSQL must keep on so that a committed order is on the disk. */
  static List<String> undone(Map<String, String> settings) {
    return Stream.of("fsync", "synchronous_commit", "full_page_writes")
        .filter(name -> !"on".equals(settings.get(name)))
        .map(name -> "PostgreSQL's %s is %s, not on".formatted(name, settings.get(name)))
        .toList();
  }

  private Map<String, String> databaseSettings() {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select name, setting from pg_settings where setting is not null", Object[].class)
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
