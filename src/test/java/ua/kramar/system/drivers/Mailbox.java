package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has arrived at an address, or at all addresses that contain a text. */
public record Mailbox(String address) {

  private static final Pattern SECRET = Pattern.compile("http\\S+#([A-Za-z0-9_-]{43})\\s");

  /**
   * A mail, as the catcher kept it.
   *
   * @param to the recipient of the SMTP dialogue
   */
  public record Letter(String to, String subject, String text, String html, JsonNode headers) {

    public String header(String name) {
      return headers.path(name).asText();
    }

    /** The secret in the fragment of its link. */
    public String secret() {
      Matcher link = SECRET.matcher(text);
      if (!link.find()) {
        throw new AssertionError("A letter without a secret: " + text);
      }
      return link.group(1);
    }
  }

  /** In the order of arrival. */
  public List<Letter> letters() {
    JsonNode mails =
        Caller.anonymous()
            .get(TestEnvironment.sandbox("/mails?to=" + address))
            .expecting(200)
            .json();
    return Answer.elements(mails).stream()
        .map(
            mail ->
                new Letter(
                    mail.path("to").asText(),
                    mail.path("subject").asText(),
                    mail.path("text").asText(),
                    mail.path("html").asText(),
                    mail.path("headers")))
        .toList();
  }

  /** The secret in the last of so many letters. */
  public String secret(int count) {
    return await(count).get(count - 1).secret();
  }

  /** The letters, as soon as there are so many. */
  public List<Letter> await(int count) {
    return Eventually.get(
        count + " letters to " + address, this::letters, letters -> letters.size() >= count);
  }
}
