package ua.kramar.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.correspondence.replies.ReceivedMail;
import ua.kramar.correspondence.replies.UnreadableMail;

class RawMailTest {

  private static final String SENDER = "oksana@example.com";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (vacation)",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "X-Auto-Response-Suppress: All",
        "X-Auto-Response-Suppress: DR, OOF",
        "X-Autoreply: yes",
        "X-Failed-Recipients: somebody@example.com",
        "List-Id: <news.example.com>",
        "Return-Path: <>",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "X-Kramar-Delivery: 17",
        "Message-ID: <0b0a6d2e-6f0c-4f6b-9f3a-1f2a3b4c5d6e.1042@kramar>"
      })
  void knowsWhatAMachineWrote(String header) {
    assertThat(read(header, SENDER).automatic()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<>", " ", "MAILER-DAEMON@example.com", "<no-reply@example.com>"})
  void knowsTheSendersOfMachines(String sender) {
    assertThat(read("Subject: x", sender).automatic()).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {SENDER, "<oksana@example.com>", "noreplyka@example.com"})
  void knowsPeople(String sender) {
    assertThat(read("Auto-Submitted: no", sender).automatic()).isFalse();
    assertThat(read("X-Auto-Response-Suppress: None", sender).automatic()).isFalse();
    assertThat(read("Precedence: first-class", sender).automatic()).isFalse();
  }

  @Test
  void theSameMailHasTheSameId() {
    assertThat(read("Message-ID: <1@example.com>", SENDER).id()).isEqualTo("<1@example.com>");
    assertThat(read("Subject: x", SENDER).id()).isEqualTo(read("Subject: x", SENDER).id());
    assertThat(read("Subject: x", SENDER).id()).isNotEqualTo(read("Subject: y", SENDER).id());
  }

  @Test
  void refusesWhatIsNoMail() {
    assertThatThrownBy(() -> RawMail.read(new byte[0], SENDER)).isInstanceOf(UnreadableMail.class);
  }

  @Test
  void readsOnlySoManyLevels() {
    StringBuilder nested = new StringBuilder();
    for (int level = 0; level < 1000; level++) {
      nested
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(level)
          .append("\r\n\r\n--b")
          .append(level)
          .append("\r\n");
    }

    ReceivedMail mail = RawMail.read(bytes(nested + "\r\nпривіт"), SENDER);

    assertThat(mail.text()).isEmpty();
    assertThat(mail.more()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: multipart/mixed",
        "Content-Type: multipart/mixed; boundary=\"\"",
        "Content-Type: nonsense",
        "Content-Type: text/plain; charset=",
        "Content-Type: text/plain; charset=\"=?=\"",
        "Content-Transfer-Encoding: base64",
        "Content-Transfer-Encoding: nonsense",
        "Content-Disposition: ;;",
        "Content-Type: text/html"
      })
  void isNotUpsetByBrokenHeaders(String header) {
    assertThat(read(header, SENDER).automatic()).isFalse();
  }

  @Test
  void takesHtmlOfAnyDepth() {
    String html = "<div>".repeat(100_000) + "слово";

    assertThat(
            RawMail.read(bytes("Content-Type: text/html; charset=utf-8\r\n\r\n" + html), SENDER)
                .text())
        .contains("слово");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Так", "5 й", "й", "Ok і все"})
  void guessesTheEncodingOfShortTexts(String text) {
    byte[] header = bytes("Subject: x\r\n\r\n");

    for (String encoding : List.of("windows-1251", "UTF-8")) {
      byte[] body = text.getBytes(Charset.forName(encoding));
      byte[] mail = Arrays.copyOf(header, header.length + body.length);
      System.arraycopy(body, 0, mail, header.length, body.length);
      assertThat(RawMail.read(mail, SENDER).text()).as(encoding).isEqualTo(text);
    }
  }

  private static ReceivedMail read(String header, String sender) {
    return RawMail.read(bytes(header + "\r\n\r\nДобрий день\r\n"), sender);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
