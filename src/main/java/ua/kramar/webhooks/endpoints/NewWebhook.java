package ua.kramar.webhooks.endpoints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;
import ua.kramar.webhooks.BodyForm;

/**
 * An endpoint as somebody wants it.
 *
 * @param name under which people find it
 * @param url https, port 443 or 8443, a public host
 * @param eventTypes which events it gets, such as {@code order.placed}; null or none for all
 * @param body how much of an event it gets
 */
@Schema(name = "NewWebhook")
public record NewWebhook(
    @NotBlank @Size(max = 100) @Legible String name,
    @NotBlank @Size(max = 1000) @Legible String url,
    @Size(max = 100) List<@NotBlank @Size(max = 100) String> eventTypes,
    @NotNull BodyForm body) {

  public NewWebhook {
    name = Text.normal(name);
    url = url == null ? null : url.strip();
  }

  /** Where it is, without what its address may hold of secrets. */
  String host() {
    return URI.create(url).getHost();
  }

  List<String> wantedTypes() {
    return eventTypes == null ? List.of() : eventTypes.stream().distinct().sorted().toList();
  }
}
