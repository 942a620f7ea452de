package ua.kramar.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.kramar.platform.audit.AuditedAct;

/** Receives the acts of all capabilities, except those that are counted only. */
@ApplicationScoped
class AuditTrail {

  @Inject private AuditWriter writer;

  void record(@Observes AuditedAct act) {
    if (Act.of(act.type()).filter(Act::isCounted).isEmpty()) {
      writer.write(act);
    }
  }
}
