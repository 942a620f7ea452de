package ua.kramar.access.passwords;

import java.util.List;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: a new password does not meet the policy. */
public final class PasswordRefused extends Refusal {

  private PasswordRefused(String code, String field, Object... arguments) {
    super(Kind.UNPROCESSABLE, code, arguments);
    with("violations", List.of(new Invalid.Violation(field, code)));
  }

  static PasswordRefused tooShort(String field, int minLength) {
    PasswordRefused refused = new PasswordRefused("password-too-short", field, minLength);
    refused.with("minLength", minLength);
    return refused;
  }

  static PasswordRefused tooLong(String field, int maxLength) {
    return new PasswordRefused("password-too-long", field, maxLength);
  }

  /** The password is in a list that attackers try first, or repeats a short text. */
  static PasswordRefused known(String field) {
    return new PasswordRefused("password-known", field);
  }

  /** The password contains a word that everybody knows who knows the person or the shop. */
  static PasswordRefused guessable(String field) {
    return new PasswordRefused("password-guessable", field);
  }
}
