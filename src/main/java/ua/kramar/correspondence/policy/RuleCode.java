package ua.kramar.correspondence.policy;

import java.util.Locale;
import ua.kramar.platform.refusals.Labelled;

/** The rules of the content policy (C5); the names are part of the contract. */
public enum RuleCode implements Labelled {
  /** Advertising, and invitations to buy past the marketplace. */
  ADVERTISING,
  WEB_ADDRESS,
  PHONE,
  EMAIL,
  /** A name in a messenger or a social network, or an invitation to go on there. */
  HANDLE,
  /** Swearing, vulgar words and insults. */
  PROFANITY,
  /** Signs that cannot be read: broken encodings, heaps of accents, patterns of symbols. */
  UNREADABLE,
  /** One of {@code = + < >}. */
  FORBIDDEN_SIGN;

  /** What may not be written, in a few words. */
  @Override
  public String label(Locale language) {
    return PolicyWords.of(name(), language);
  }

  /** What its author can do about it: one sentence. */
  public String advice(Locale language) {
    return PolicyWords.of(name() + ".advice", language);
  }
}
