package ua.kramar.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.values.Json;

/**
 * Writes committed acts to the log, one JSON object a line, in a category of their own; {@code
 * server-config/60-observability.cli} gives it a file.
 */
@ApplicationScoped
class AuditLog {

  private static final Logger LOG = LoggerFactory.getLogger("kramar.audit");

  void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditLine line) {
    String json = Json.write(line);
    if (line.level().equals("WARN")) {
      LOG.warn(json);
    } else {
      LOG.info(json);
    }
  }
}
