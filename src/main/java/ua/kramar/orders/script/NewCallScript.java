package ua.kramar.orders.script;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** The text to be said from now on. */
@Schema(name = "NewCallScript")
public record NewCallScript(@NotBlank @Size(max = 4000) @Legible(lines = true) String text) {

  public NewCallScript {
    text = Text.normal(text);
  }
}
