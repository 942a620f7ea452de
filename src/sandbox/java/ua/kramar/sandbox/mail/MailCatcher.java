package ua.kramar.sandbox.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.partner.Partner;
import ua.kramar.sandbox.process.StartFailure;

/**
 * Accepts mail for every recipient and keeps it in memory; what is for the domain at which buyers
 * answer, it hands over to the server. Can be switched off, or refuse recipients.
 */
public final class MailCatcher implements Partner {

  private static final long START_MILLIS = 10_000;
  private static final String REPLY_DOMAIN = "reply.kramar.demo";
  private static final String OWN_ADDRESS = "mailer-daemon@" + REPLY_DOMAIN;

  private final Clock clock;
  private final List<Mail> mails = new ArrayList<>();
  private final Deque<String> refusals = new ArrayDeque<>();
  private int port;
  private SmtpServer server;
  private HandOver handOver;

  public MailCatcher(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "smtp";
  }

  @Override
  public int defaultPort() {
    return 2525;
  }

  @Override
  public void serverAt(String url) {
    handOver = new HandOver(url, this::bounce);
  }

  @Override
  public synchronized void start(int on) {
    port = on;
    listen();
  }

  @Override
  public Map<String, String> serverSettings() {
    return Map.of(
        "KRAMAR_SMTP_HOST",
        "localhost",
        "KRAMAR_SMTP_PORT",
        Integer.toString(port),
        "KRAMAR_MAIL_FROM",
        "noreply@kramar.demo",
        "KRAMAR_REPLY_DOMAIN",
        REPLY_DOMAIN);
  }

  @Override
  public void addRoutes(RoutingHttpServer page) {
    new MailRoutes(this).addTo(page);
  }

  /** Does nothing if it is listening already. */
  synchronized void listen() {
    if (server != null) {
      return;
    }
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    SmtpServer starting = new NoDelaySmtpServer(setup, new Inbox());
    starting.startService();
    try {
      if (!starting.waitTillRunning(START_MILLIS)) {
        throw new StartFailure("The mail catcher does not start on port " + port + ".");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server = starting;
  }

  /** Keeps the mail that has arrived; refuses connections. */
  synchronized void stop() {
    if (server != null) {
      server.stopService();
      server = null;
    }
  }

  boolean isListening() {
    return server != null;
  }

  int port() {
    return port;
  }

  /** How many mails the server has neither taken nor refused. */
  int waiting() {
    return handOver.waiting();
  }

  List<Mail> mails() {
    synchronized (mails) {
      return List.copyOf(mails);
    }
  }

  /**
   * Refuses the next recipients.
   *
   * @param reply the SMTP reply, as in "451 4.3.0 Try again later"
   */
  void refuse(String reply, int count) {
    synchronized (refusals) {
      for (int i = 0; i < count; i++) {
        refusals.add(reply);
      }
    }
  }

  void refuseNoMore() {
    synchronized (refusals) {
      refusals.clear();
    }
  }

  private String nextRefusal() {
    synchronized (refusals) {
      return refusals.poll();
    }
  }

  private void keep(MovingMessage arrived) {
    List<String> to = arrived.getToAddresses().stream().map(MailAddress::getEmail).toList();
    MailAddress returnPath = arrived.getReturnPath();
    keep(returnPath == null ? "" : returnPath.getEmail(), to, arrived.getMessage());
  }

  private void keep(String from, List<String> to, MimeMessage message) {
    try {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      message.writeTo(raw);
      synchronized (mails) {
        mails.add(Mail.of(mails.size() + 1, from, to, clock.instant(), message));
      }
      to.stream()
          .filter(each -> each.toLowerCase(Locale.ROOT).endsWith("@" + REPLY_DOMAIN))
          .forEach(each -> handOver.add(HandOver.Handed.of(from, each, raw.toByteArray())));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody is told of a bounce that does not arrive. */
  private void bounce(HandOver.Handed mail, String reason) {
    if (mail.from().isEmpty()) {
      return;
    }
    try {
      MimeMessage bounce = new MimeMessage(Session.getInstance(new Properties()));
      bounce.setFrom(OWN_ADDRESS);
      bounce.setRecipients(RecipientType.TO, mail.from());
      bounce.setSubject("Undelivered Mail Returned to Sender", "UTF-8");
      bounce.setHeader("Auto-Submitted", "auto-replied");
      bounce.setText(reason, "UTF-8");
      bounce.saveChanges();
      keep("", List.of(mail.from()), bounce);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The mail library's mailboxes are left out: what arrives is kept as a whole, with its envelope.
   */
  private final class Inbox extends Managers {

    private final SmtpManager manager =
        new SmtpManager(getImapHostManager(), getUserManager()) {

          @Override
          public String checkRecipient(SmtpState state, MailAddress recipient) {
            return nextRefusal();
          }

          @Override
          public synchronized void send(SmtpState state) {
            keep(state.getMessage());
          }
        };

    @Override
    public SmtpManager getSmtpManager() {
      return manager;
    }
  }

  @Override
  public void close() {
    stop();
    handOver.close();
  }
}
