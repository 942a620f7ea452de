package ua.kramar.orders.splitting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Invalid.Violation;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** Pieces of an article of the order that go into a parcel. */
@Schema(name = "PackedLine")
public record PackedLine(
    @NotBlank @Size(max = 100) @Legible String sku,
    @NotNull @Min(1) @Max(99_900) Integer quantity) {

  public PackedLine {
    sku = Text.normal(sku);
  }

  /**
   * The pieces of each article.
   *
   * @param ordered the articles of the order
   * @throws Invalid naming each line whose article the order does not have
   */
  static Map<String, Integer> pieces(List<PackedLine> lines, Set<String> ordered) {
    Map<String, Integer> pieces = new LinkedHashMap<>();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PackedLine line = lines.get(i);
      if (!ordered.contains(line.sku())) {
        violations.add(
            new Violation("lines[" + i + "].sku", "one-of", List.of(String.join(", ", ordered))));
      }
      pieces.merge(line.sku(), line.quantity(), Integer::sum);
    }
    if (!violations.isEmpty()) {
      throw new Invalid(violations);
    }
    return pieces;
  }
}
