package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.kramar.notification.Message;
import ua.kramar.notification.Message.Link;

/** The HTML form of letters. */
class HtmlTextTest {

  private static final Link PAGE = Link.to(URI.create("https://carrier.example/?a=1&n=2"));
  private static final Link PHONE = new Link("+380671234567", URI.create("tel:+380671234567"));

  @Test
  void hasTheWordsOfThePlainTextInParagraphs() {
    assertThat(html("One\n\nTwo\nThree")).contains("<p>One</p>\n<p>Two<br>\nThree</p>");
  }

  @Test
  void linksWhatTheMessageNames() {
    assertThat(html("Page: https://carrier.example/?a=1&n=2\n+380671234567", PAGE, PHONE))
        .contains(
            "Page: <a href=\"https://carrier.example/?a=1&amp;n=2\">https://carrier.example/?a=1&amp;n=2</a>",
            "<a href=\"tel:+380671234567\">+380671234567</a>");
  }

  /** Names and titles come from others, and may try to lead somewhere. */
  @Test
  void linksNothingElse() {
    String html = html("– https://evil.example, 1\n<a href=x>& '\"", PAGE);

    assertThat(html)
        .contains("– https://evil.example, 1<br>\n&lt;a href=x&gt;&amp; &#39;&quot;")
        .doesNotContain("<a ");
  }

  @Test
  void linksNoPartOfALongerWord() {
    assertThat(html("+3806712345678 https://carrier.example/?a=1&n=23", PAGE, PHONE))
        .doesNotContain("<a ");
  }

  @Test
  void tellsItsLanguageAndSubject() {
    assertThat(html("One")).contains("<html lang=\"uk\">", "<title>A &lt;b&gt;</title>");
  }

  private static String html(String text, Link... links) {
    return new HtmlText(
            new Message(
                1,
                UUID.randomUUID(),
                "test",
                "a@example.com",
                new Message.Sender("Shop", null),
                Locale.forLanguageTag("uk"),
                "A <b>",
                text,
                List.of(links)))
        .toString();
  }
}
