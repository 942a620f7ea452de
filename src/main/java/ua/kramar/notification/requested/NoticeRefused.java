package ua.kramar.notification.requested;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the buyer cannot or must not be told so. */
public final class NoticeRefused extends Refusal {

  private NoticeRefused(Kind kind, String code) {
    super(kind, code);
  }

  /** This server does not send on the channel. */
  static NoticeRefused noSuchChannel() {
    return new NoticeRefused(Kind.UNPROCESSABLE, "channel-unavailable");
  }

  /** The buyer gave a fixed line, or the number of a service. */
  static NoticeRefused noMobilePhone() {
    return new NoticeRefused(Kind.UNPROCESSABLE, "phone-takes-no-messages");
  }

  /**
   * The buyer asks for no call and has paid by card: the order is shipped with no message at all
   * (O10). One about a problem names its subject.
   */
  static NoticeRefused notWanted() {
    return new NoticeRefused(Kind.UNPROCESSABLE, "no-message-wanted");
  }

  /** It has gone to the channel, so it cannot be taken back. */
  static NoticeRefused sentAlready() {
    return new NoticeRefused(Kind.CONFLICT, "notice-sent-already");
  }
}
