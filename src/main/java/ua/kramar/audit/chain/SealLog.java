package ua.kramar.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.values.Json;

/**
 * Writes hashes to the log, so that they leave the database: who rewrites the whole chain there is
 * found by them. Those of committed seals only: after a rollback the next seal takes the same
 * number with another hash, which would look like a rewritten chain.
 */
@ApplicationScoped
class SealLog {

  private static final Logger LOG = LoggerFactory.getLogger("kramar.audit.chain");

  void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) SealLine line) {
    LOG.info(Json.write(line));
  }
}
