package ua.kramar.appeals.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ua.kramar.appeals.AppealRef;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/**
 * A file for an appeal; its bytes come beside this.
 *
 * @param sha256 of the bytes, in hexadecimal
 */
public record AddFile(
    @NotNull AppealRef appeal,
    @NotBlank @Size(max = 200) @Legible String fileName,
    @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

  public AddFile {
    fileName = Text.normal(fileName);
  }
}
