package ua.kramar.notification.mail;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.notification.Message;

/**
 * The text of a message as HTML: the same words, in paragraphs, with its links. Only the links of
 * the message become links, not what merely looks like one: names and titles come from others.
 */
record HtmlText(Message message) {

  private static final Map<String, String> ESCAPED =
      Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&#39;");

  private static final Pattern SPECIAL = Pattern.compile("[&<>\"']");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
      <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em; overflow-wrap: anywhere">
      %s
      </body>
      </html>
      """;

  @Override
  public String toString() {
    String paragraphs =
        Stream.of(message.text().split("\n\n+"))
            .map(paragraph -> "<p>" + linked(paragraph).replace("\n", "<br>\n") + "</p>")
            .collect(Collectors.joining("\n"));
    return PAGE.formatted(message.language().getLanguage(), escape(message.subject()), paragraphs);
  }

  private String linked(String paragraph) {
    if (message.links().isEmpty()) {
      return escape(paragraph);
    }
    Map<String, Message.Link> links =
        message.links().stream()
            .collect(
                Collectors.toMap(Message.Link::text, Function.identity(), (one, other) -> one));
    // As a whole word: the text of one link can be the beginning of another's.
    Pattern anyLink =
        links.keySet().stream()
            .map(Pattern::quote)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)"), Pattern::compile));
    StringBuilder html = new StringBuilder();
    int end = 0;
    for (Matcher found = anyLink.matcher(paragraph); found.find(); end = found.end()) {
      html.append(escape(paragraph.substring(end, found.start())))
          .append(anchor(links.get(found.group())));
    }
    return html.append(escape(paragraph.substring(end))).toString();
  }

  private static String anchor(Message.Link link) {
    return "<a href=\"%s\">%s</a>"
        .formatted(escape(link.target().toASCIIString()), escape(link.text()));
  }

  private static String escape(String text) {
    return SPECIAL.matcher(text).replaceAll(special -> ESCAPED.get(special.group()));
  }
}
