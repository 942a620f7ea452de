package ua.kramar.correspondence.moderation;

import java.util.Map;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.platform.audit.AuditedAct;

/** What the audit of a shop keeps of a decision on a text: never the text. */
final class ModerationAudit {

  private ModerationAudit() {}

  static AuditedAct of(long shop, String act, String subject, Decision decision) {
    return new AuditedAct(
        shop,
        act,
        subject,
        decision.pass()
            ? Map.of("pass", "true")
            : Map.of("pass", "false", "rule", decision.ruleName()));
  }
}
