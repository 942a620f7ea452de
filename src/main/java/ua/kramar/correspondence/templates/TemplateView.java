package ua.kramar.correspondence.templates;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.texts.StoredTemplate;
import ua.kramar.correspondence.texts.TemplateKind;
import ua.kramar.correspondence.texts.Variable;

/**
 * A template of the acting shop.
 *
 * @param variables what its places may stand for
 * @param changedBy the login of the person, or the id of the token, that changed it last
 */
@Schema(name = "MessageTemplate")
public record TemplateView(
    String id,
    TemplateKind kind,
    String language,
    String name,
    String text,
    List<String> variables,
    int version,
    String changedBy,
    Instant changedAt) {

  static TemplateView of(StoredTemplate template) {
    return new TemplateView(
        String.valueOf(template.id()),
        template.kind(),
        template.language().getLanguage(),
        template.name(),
        template.text().text(),
        Variable.of(template.kind()).map(Variable::word).toList(),
        template.version(),
        template.by(),
        template.at());
  }
}
