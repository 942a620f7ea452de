package ua.kramar.correspondence.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import ua.kramar.correspondence.mail.RawMail;
import ua.kramar.platform.validation.LegibleForm;

/**
 * Answers as the programs of people write them, byte for byte. Beside each mail stands what its
 * sender wrote; a last line "+" says that the mail had more than that.
 */
@Tag("C1")
class MailOfProgramsTest {

  private static final Path MAILS = Path.of("src/test/resources/ua/kramar/correspondence/mail");

  @TestFactory
  Stream<DynamicTest> isReadAsItsSenderWroteIt() throws IOException {
    List<Path> mails;
    try (Stream<Path> files = Files.list(MAILS)) {
      mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
    assertThat(mails).hasSizeGreaterThanOrEqualTo(20);
    return mails.stream()
        .map(mail -> DynamicTest.dynamicTest(mail.getFileName().toString(), () -> verify(mail)));
  }

  private static void verify(Path file) throws IOException {
    String expected =
        Files.readString(Path.of(file.toString().replace(".eml", ".txt"))).stripTrailing();

    ReceivedMail mail = RawMail.read(Files.readAllBytes(file), "oksana@example.com");

    assertThat(mail.automatic()).isFalse();
    assertThat(mail.id()).startsWith("<").endsWith(">");
    String own = LegibleForm.of(OwnWords.of(mail.text()));
    assertThat(mail.more() ? own + "\n+" : own).isEqualTo(expected);
  }
}
