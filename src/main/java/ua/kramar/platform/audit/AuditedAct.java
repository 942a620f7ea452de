package ua.kramar.platform.audit;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An act that must be provable later: who issued a token, changed a role, saw a phone number. Fired
 * as a CDI event in the transaction of the act, so that act and evidence are committed together.
 * The observer adds the actor, the address and the instant.
 *
 * @param sellerId the shop whose audit records the act; {@link
 *     ua.kramar.platform.caller.Actor#MARKETPLACE} for acts of the marketplace itself
 * @param type what was done, a stable code such as {@code token.issued}
 * @param subject what it was done to, by id and without personal data, such as {@code
 *     token:erp-zatyshok}
 * @param details further facts by name, without secrets and personal data
 */
public record AuditedAct(long sellerId, String type, String subject, Map<String, String> details) {

  private static final Pattern TYPE = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

  public AuditedAct {
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("not the code of an act: " + type);
    }
    details = Map.copyOf(details);
  }

  public AuditedAct(long sellerId, String type, String subject) {
    this(sellerId, type, subject, Map.of());
  }
}
