package ua.kramar.correspondence.replies;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.kramar.correspondence.BuyerCorrespondence;
import ua.kramar.correspondence.WriteMessage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.validation.LegibleForm;
import ua.kramar.platform.values.Text;
import ua.kramar.sellers.Sellers;

/**
 * Takes the mails with which buyers answer letters. The address decides which conversation a mail
 * belongs to, and on whose behalf it is written; who sent it decides nothing, because people answer
 * from other mailboxes.
 */
@Stateless
public class MailReplies {

  static final int MOST_IN_AN_HOUR = 30;

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private ReplyAddresses addresses;
  @Inject private StoredMails mails;
  @Inject private BuyerCorrespondence correspondence;
  @Inject private Sellers sellers;
  @Inject private Validator validator;
  @Inject private Clock clock;

  /**
   * Stores a mail as a message of the buyer, once, and drops what a machine wrote. When it returns,
   * the message is stored.
   *
   * @param recipient the address to which the mail was sent
   * @throws UnknownReplyAddress when the address was never made, or is somebody else's now
   * @throws ReplyAddressExpired when it is too old
   * @throws MailWithoutText when nothing is left beside what it quotes
   * @throws MailTooLong when there is more than a message can have
   * @throws UnreadableMail when its text has what no message can have
   * @throws TooManyMails when the conversation gets more than {@link #MOST_IN_AN_HOUR}
   */
  public MailOutcome accept(String recipient, ReceivedMail mail) {
    if (mail.automatic()) {
      return MailOutcome.dropped();
    }
    Instant now = clock.instant();
    ReplyAddress to = addresses.find(recipient, now);
    if (!mails.add(to, mail.id(), now)) {
      return MailOutcome.stored();
    }
    if (mails.since(to, now.minus(HOUR)) > MOST_IN_AN_HOUR) {
      throw new TooManyMails(HOUR);
    }
    WriteMessage message = message(to, mail);
    try {
      correspondence.answer(to.conversation(), to.account(), message);
    } catch (NotFound e) {
      throw new UnknownReplyAddress();
    }
    return MailOutcome.stored();
  }

  private WriteMessage message(ReplyAddress to, ReceivedMail mail) {
    String own = Text.normal(LegibleForm.of(OwnWords.of(mail.text())));
    if (own.isEmpty()) {
      throw new MailWithoutText();
    }
    String whole =
        mail.more()
            ? own + "\n\n" + Remarks.moreNotTaken(sellers.get(to.sellerId()).language())
            : own;
    WriteMessage message = new WriteMessage(whole, List.of());
    if (Text.length(whole) > WriteMessage.MOST) {
      throw new MailTooLong(WriteMessage.MOST);
    }
    if (!validator.validate(message).isEmpty()) {
      throw new UnreadableMail();
    }
    return message;
  }
}
