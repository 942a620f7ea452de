package ua.kramar.correspondence;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.policy.Advice;

/**
 * A place of a text that could be simpler or clearer (C4).
 *
 * @param from index of the first character in the text as it was sent, from 0, in UTF-16 units
 * @param to index behind the last one
 * @param advice what to do about it, in the caller's language
 */
@Schema(name = "WritingAdvice")
public record AdviceView(Advice.Kind kind, int from, int to, String fragment, String advice) {

  static AdviceView of(Advice advice, String text, Locale language) {
    return new AdviceView(
        advice.kind(),
        advice.start(),
        advice.end(),
        text.substring(advice.start(), advice.end()),
        advice.kind().advice(language));
  }
}
