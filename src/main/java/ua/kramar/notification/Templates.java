package ua.kramar.notification;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of notices: Mustache templates by channel, recipient and type of event. The first line
 * of a template is the subject, the rest, after an empty line, the text.
 */
@ApplicationScoped
class Templates {

  /** A text with its subject. */
  record Text(String subject, String body) {}

  private final MustacheFactory templates = new PlainText("ua/kramar/notification/templates");

  /**
   * Fills a template in; a value is never read as a template itself.
   *
   * @throws SendFailure temporary when this node has no such template: a newer one may have it
   */
  Text fill(String channel, Recipient recipient, String eventType, Map<String, Object> words) {
    String name =
        "%s/%s/%s.mustache"
            .formatted(
                channel.toLowerCase(Locale.ROOT),
                recipient.name().toLowerCase(Locale.ROOT),
                eventType);
    try {
      String filled = templates.compile(name).execute(new StringWriter(), words).toString();
      String[] parts = filled.split("\n", 2);
      return new Text(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    } catch (MustacheException e) {
      throw SendFailure.temporary("this node has no text of the event for the channel", e);
    }
  }

  /** Nothing is HTML here. */
  private static final class PlainText extends DefaultMustacheFactory {

    PlainText(String root) {
      super(root);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
