package ua.kramar.audit;

import java.util.Arrays;
import java.util.Optional;

/**
 * The acts that the audit knows. An act that is not listed, such as one of a later version, is
 * stored too; a test holds the list complete.
 */
public enum Act {
  SESSION_OPENED("session.opened", Kind.DONE),
  SESSION_ENDED("session.ended", Kind.DONE),
  WRONG_PASSWORD("session.wrong-password", Kind.REFUSED),
  WRONG_CODE("session.wrong-code", Kind.REFUSED),
  SIGN_IN_THROTTLED("session.throttled", Kind.COUNTED),
  UNKNOWN_LOGIN("session.unknown-login", Kind.COUNTED),
  PASSWORD_CHANGED("password.changed", Kind.DONE),
  PASSWORD_RESET_REQUESTED("password.reset-requested", Kind.DONE),
  PASSWORD_RESET("password.reset", Kind.DONE),
  WRONG_OLD_PASSWORD("password.wrong", Kind.REFUSED),
  SECOND_FACTOR_ADDED("second-factor.added", Kind.DONE),
  SECOND_FACTOR_REMOVED("second-factor.removed", Kind.DONE),
  SECOND_FACTOR_REMOVED_BY_MARKETPLACE("second-factor.removed-by-marketplace", Kind.DONE),
  RECOVERY_CODES_RENEWED("second-factor.codes-renewed", Kind.DONE),
  RECOVERY_CODE_USED("second-factor.recovery-code-used", Kind.DONE),
  PERSON_INVITED("person.invited", Kind.DONE),
  INVITATION_WITHDRAWN("person.invitation-withdrawn", Kind.DONE),
  PERSON_JOINED("person.joined", Kind.DONE),
  ROLE_CHANGED("person.role-changed", Kind.DONE),
  PERSON_DEACTIVATED("person.deactivated", Kind.DONE),
  TOKEN_ISSUED("token.issued", Kind.DONE),
  TOKEN_REVOKED("token.revoked", Kind.DONE),
  SHOP_ENROLLED("shop.enrolled", Kind.DONE),
  TIMETABLE_CHANGED("timetable.changed", Kind.DONE),
  PHONE_OPTIONS_CHANGED("phone-options.changed", Kind.DONE),
  CALL_SCRIPT_CHANGED("call-script.changed", Kind.DONE),
  TEMPLATE_ADDED("template.added", Kind.DONE),
  TEMPLATE_CHANGED("template.changed", Kind.DONE),
  TEMPLATE_REMOVED("template.removed", Kind.DONE),
  WEBHOOK_ADDED("webhook.added", Kind.DONE),
  WEBHOOK_CHANGED("webhook.changed", Kind.DONE),
  WEBHOOK_REMOVED("webhook.removed", Kind.DONE),
  WEBHOOK_DISABLED("webhook.disabled", Kind.DONE),
  WEBHOOK_SECRET_ROTATED("webhook.secret-rotated", Kind.DONE),
  WEBHOOK_TESTED("webhook.tested", Kind.DONE),
  WEBHOOK_REPLAYED("webhook.replayed", Kind.DONE),
  WEBHOOK_SKIPPED("webhook.skipped", Kind.DONE),
  ORDER_MOVED("order.moved-by-marketplace", Kind.DONE),
  CALLBACK_OPENED("callback.opened", Kind.DONE),
  ORDER_OPENED("order.opened-by-call-centre", Kind.DONE),
  NOTIFICATION_REPLAYED("notification.replayed", Kind.DONE),
  NOTIFICATION_DISCARDED("notification.discarded", Kind.DONE),
  MESSAGE_MODERATED("message.moderated", Kind.DONE),
  QUESTION_MODERATED("question.moderated", Kind.DONE),
  AUDIT_EXPORTED("audit.exported", Kind.DONE),
  GUESSING_SUSPECTED("guessing.suspected", Kind.DONE);

  private enum Kind {
    DONE,
    REFUSED,
    /** Anybody can repeat it without a limit, so it is counted and not stored one by one. */
    COUNTED
  }

  private final String code;
  private final Kind kind;

  Act(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  /** The stable code that is stored, and that is on the wire. */
  public String code() {
    return code;
  }

  /** Whether it is stored in numbers only. */
  public boolean isCounted() {
    return kind == Kind.COUNTED;
  }

  public ActOutcome outcome() {
    return kind == Kind.DONE ? ActOutcome.DONE : ActOutcome.REFUSED;
  }

  public static Optional<Act> of(String code) {
    return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
  }
}
