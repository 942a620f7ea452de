package ua.kramar.audit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CallerNetwork;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentActor;

/**
 * Writes an act in its transaction: both are committed, or neither. An act without a transaction,
 * such as a refused sign-in, gets one of its own. One insert and no lock that another act of the
 * shop would wait for; the hashes are made later.
 */
@Stateless
public class AuditWriter {

  @Inject private AuditEntries entries;
  @Inject private CurrentActor actor;
  @Inject private CallerNetwork network;
  @Inject private Correlation correlation;
  @Inject private Clock clock;
  @Inject private Event<AuditLine> lines;

  public void write(AuditedAct act) {
    NewEntry entry =
        new NewEntry(
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            act.type(),
            Act.of(act.type()).map(Act::outcome).orElse(ActOutcome.DONE),
            AuditRef.of(actor.get()),
            AuditRef.of(act.subject()),
            network.get().orElse(null),
            correlation.id(),
            act.details());
    entries.add(act.sellerId(), entry);
    lines.fire(AuditLine.of(act.sellerId(), entry));
  }
}
