package ua.kramar.correspondence.templates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.correspondence.texts.StoredTemplates.Content;
import ua.kramar.correspondence.texts.TemplateKind;
import ua.kramar.correspondence.texts.TemplateText;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A template as somebody wants it.
 *
 * @param language of the text, and of the values in it
 * @param name under which people find it; once for each kind and language
 * @param text with places for the variables of the kind, such as {@code {{number}}}
 */
@Schema(name = "NewMessageTemplate")
public record NewTemplate(
    @NotNull TemplateKind kind,
    @NotNull @Pattern(regexp = "uk|en") @Schema(enumeration = {"uk", "en"}) String language,
    @NotBlank @Size(max = 100) @Legible String name,
    @NotBlank @Size(max = ShopMessage.MOST) @Legible(lines = true) String text) {

  public NewTemplate {
    name = Text.normal(name);
    text = Text.normalOrNull(text) == null ? null : text;
  }

  Content content() {
    String normal = Text.normal(text);
    return new Content(kind, language, name, TemplateText.of(kind, normal));
  }
}
