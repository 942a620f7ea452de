package ua.kramar.platform.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class MultipartReaderTest {

  private static List<String> parts(String body) throws IOException {
    var reader = new MultipartReader(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), "-b");
    reader.begin();
    List<String> parts = new ArrayList<>();
    boolean more = true;
    while (more) {
      String type = reader.headers().getOrDefault("content-type", "none");
      var content = new ByteArrayOutputStream();
      more = reader.content(content, 1000);
      parts.add(type + ": " + content.toString(ISO_8859_1));
    }
    return parts;
  }

  @Example
  void readsPartsOneAfterTheOther() throws IOException {
    assertThat(parts("---b\r\nContent-Type: a/b\r\n\r\none\r\n---b\r\n\r\n\r\n---b--\r\n"))
        .containsExactly("a/b: one", "none: ");
    assertThat(parts("preamble\r\n---b \r\n\r\na\r\n---\r\n\r\n--\r\n---b--epilogue"))
        .containsExactly("none: a\r\n---\r\n\r\n--");
  }

  /** Of the letters of a delimiter, so that it often looks as if one began. */
  @Property(tries = 500)
  void losesAndInventsNoByte(
      @ForAll @CharRange(from = '-', to = '-') @StringLength(max = 4) String hyphens,
      @ForAll("nearly") String content)
      throws IOException {
    String text = content + hyphens;

    assertThat(parts("---b\r\n\r\n" + text + "\r\n---b--")).containsExactly("none: " + text);
  }

  @Provide
  Arbitrary<String> nearly() {
    return Arbitraries.strings()
        .withChars('\r', '\n', '-', 'b')
        .ofMaxLength(40)
        .filter(text -> !text.contains("\r\n---b"));
  }

  @Example
  void refusesWhatIsNoMultipartBody() {
    for (String body :
        List.of(
            "",
            "text",
            "---b",
            "---b--",
            "---b\r\n\r\nno end",
            "---b\r\nno colon\r\n\r\na\r\n---b--",
            "---bc\r\n\r\na\r\n---b--",
            "---b\r\n\r\n" + "x".repeat(1001) + "\r\n---b--",
            "---b\r\na: " + "x".repeat(9000) + "\r\n\r\na\r\n---b--")) {
      assertThatThrownBy(() -> parts(body)).as(body).isInstanceOf(InvalidMessage.class);
    }
    for (String boundary : List.of("", "x".repeat(71))) {
      assertThatThrownBy(() -> new MultipartReader(new ByteArrayInputStream(new byte[0]), boundary))
          .isInstanceOf(InvalidMessage.class);
    }
  }
}
