package ua.kramar.correspondence.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.kramar.correspondence.policy.addresses.EmailSearch;
import ua.kramar.correspondence.policy.addresses.HandleSearch;
import ua.kramar.correspondence.policy.addresses.MessengerInvitations;
import ua.kramar.correspondence.policy.addresses.WebSearch;
import ua.kramar.correspondence.policy.phones.PhoneSearch;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Spacing;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.unreadable.Unreadable;

/** Checks the texts of messages (C5). Needs time in proportion to their length; keeps nothing. */
@ApplicationScoped
public class ContentPolicy {

  /** In the order of precedence: of contact data that overlap the first one counts. */
  private static final Map<RuleCode, Rule> CONTACTS = new EnumMap<>(RuleCode.class);

  private static final Profanity PROFANITY = new Profanity();
  private static final Advertising ADVERTISING = new Advertising();
  private static final ForbiddenSigns SIGNS = new ForbiddenSigns();

  private static final List<RuleCode> PRECEDENCE =
      List.of(RuleCode.EMAIL, RuleCode.WEB_ADDRESS, RuleCode.HANDLE, RuleCode.PHONE);

  static {
    CONTACTS.put(RuleCode.EMAIL, subject -> EmailSearch.find(subject.reading()));
    CONTACTS.put(RuleCode.WEB_ADDRESS, subject -> WebSearch.find(subject.reading()));
    CONTACTS.put(RuleCode.HANDLE, subject -> HandleSearch.find(subject.reading()));
    CONTACTS.put(
        RuleCode.PHONE, subject -> PhoneSearch.find(subject.reading(), subject.ownNumbers()));
  }

  /** Says which rules the text breaks, and where. Never refuses a text, however odd it is. */
  public Verdict check(CheckedText checked) {
    Reading reading = Reading.of(checked.text(), checked.previousOfTheSameWriter());
    Findings findings = new Findings(checked.text());
    read(reading, checked, findings);
    Optional<Reading> closed = Spacing.closed(reading);
    closed.ifPresent(spaced -> read(spaced, checked, findings));
    if (checked.writer() == Side.SELLER) {
      findings.add(RuleCode.UNREADABLE, Unreadable.find(checked.text()));
    }
    InsertedValues values = InsertedValues.in(checked);
    return new Verdict(
        findings.toList(checked.writer()).stream()
            .filter(finding -> !values.excuse(finding))
            .toList());
  }

  private static void read(Reading reading, CheckedText checked, Findings findings) {
    BitSet contacts = new BitSet();
    ExaminedText subject = new ExaminedText(reading, checked.ownNumbers(), contacts);
    findings.add(RuleCode.PROFANITY, reading, PROFANITY.find(subject));
    if (checked.writer() == Side.BUYER) {
      return;
    }
    for (RuleCode rule : PRECEDENCE) {
      List<Span> found = CONTACTS.get(rule).find(subject);
      findings.addContacts(rule, reading, found);
      found.forEach(place -> contacts.set(place.start(), place.end()));
    }
    List<Span> advertising = ADVERTISING.find(subject);
    findings.add(RuleCode.ADVERTISING, reading, advertising);
    // An invitation to an address, or to buy elsewhere, is found already.
    if (contacts.isEmpty() && advertising.isEmpty()) {
      findings.add(RuleCode.HANDLE, reading, MessengerInvitations.find(reading));
    }
    findings.add(RuleCode.FORBIDDEN_SIGN, reading, SIGNS.find(subject));
  }
}
