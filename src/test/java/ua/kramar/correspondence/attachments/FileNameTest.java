package ua.kramar.correspondence.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "чек.pdf, чек.pdf",
    "ЧЕК.PDF, ЧЕК.PDF",
    "../../чек.pdf, чек.pdf",
    "C:\\temp\\чек.pdf, чек.pdf",
    "чек, чек.pdf",
    "чек №1.12, чек №1.12.pdf",
    "Договір від 12.10.2026 р., Договір від 12.10.2026 р..pdf",
    ".pdf, file.pdf",
    "a<b>|c.pdf, abc.pdf",
    "/, file.pdf"
  })
  void hasNoPathAndTheEndingOfItsType(String given, String name) {
    assertThat(FileName.of(given, FileType.PDF).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "a.pdf.exe", "a.html", "a.svg", "a.png"})
  void refusesTheEndingOfSomethingElse(String given) {
    assertThatThrownBy(() -> FileName.of(given, FileType.PDF))
        .isInstanceOf(AttachmentMismatch.class);
  }

  @Test
  void isNeverLongerThanTwoHundredCharacters() {
    assertThat(FileName.of("я".repeat(200), FileType.PDF).text()).hasSize(200).endsWith(".pdf");
    assertThat(FileName.of("😀".repeat(200), FileType.TEXT).text().codePoints()).hasSize(200);
  }
}
