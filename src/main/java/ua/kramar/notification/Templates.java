package ua.kramar.notification;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.MustacheNotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * The texts of notices: Mustache templates by channel, recipient, event type and language. The
 * first line of a template is the subject; the text follows after an empty line. The file of the
 * Ukrainian text is named without a language; it also serves recipients whose language has no file.
 */
@ApplicationScoped
class Templates {

  record Text(String subject, String body) {}

  private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

  private final MustacheFactory templates = new PlainText("ua/kramar/notification/templates");

  /**
   * Fills in a template; values are not interpreted as templates.
   *
   * @throws SendFailure temporary when this node does not have the template, since a newer node may
   *     have it during an upgrade
   */
  Text fill(
      String channel,
      Recipient recipient,
      String eventType,
      Locale language,
      Map<String, Object> values) {
    String name =
        "%s/%s/%s"
            .formatted(
                channel.toLowerCase(Locale.ROOT),
                recipient.name().toLowerCase(Locale.ROOT),
                eventType);
    try {
      String filled = template(name, language).execute(new StringWriter(), values).toString();
      String[] parts = filled.split("\n", 2);
      return new Text(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    } catch (MustacheException e) {
      throw SendFailure.temporary("this node has no text of the event for the channel", e);
    }
  }

  private Mustache template(String name, Locale language) {
    if (!language.equals(CurrentLanguage.UKRAINIAN)) {
      try {
        return templates.compile(name + "." + language.getLanguage() + ".mustache");
      } catch (MustacheNotFoundException e) {
        LOG.debug("no text in {}: {}", language, name);
      }
    }
    return templates.compile(name + ".mustache");
  }

  /** Disables HTML escaping, since all texts are plain. */
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
