package ua.kramar.correspondence.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.correspondence.attachments.scan.MalwareScan;
import ua.kramar.correspondence.attachments.scan.MalwareScan.Result;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Looks for malware in the files for which nobody could be asked when they came. Nodes may look at
 * the same file: the answer is the same.
 */
@ApplicationScoped
class HeldFiles implements BackgroundTask {

  private static final String HELD =
      "select id from attachment where state = 'HELD' order by id limit 20";

  @PersistenceContext private EntityManager entities;
  @Inject private AttachmentStore store;
  @Inject private MalwareScan scan;
  @Inject private HeldDecision decision;

  @Override
  public String name() {
    return "held-files";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(15);
  }

  /** Ends at the first file for which nobody can be asked: so it is with all others. */
  @Override
  public boolean run() {
    List<Long> held =
        entities.unwrap(Session.class).createNativeQuery(HELD, Long.class).getResultList();
    for (long id : held) {
      Result result = look(id);
      if (result == Result.UNKNOWN) {
        return false;
      }
      decision.decide(id, result == Result.CLEAN);
    }
    return !held.isEmpty();
  }

  private Result look(long id) {
    try {
      Path file = Files.createTempFile("kramar-held-", ".in");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          store.writeTo(id, out);
        }
        return scan.look(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
