package ua.kramar.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for integrators has every code that a refusal may carry, and no other. */
class RefusalsPageTest {

  private static final Path TEXTS = Path.of("src/main/resources/ua/kramar/platform");
  private static final Path PAGE = Path.of("src/site/markdown/erp.md");
  private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

  @ParameterizedTest
  @ValueSource(strings = {"refusals.properties", "refusals_en.properties"})
  void hasTheCodesOfTheTexts(String texts) throws IOException {
    assertThat(onThePage()).isEqualTo(codes(TEXTS.resolve(texts)));
  }

  private static Set<String> onThePage() {
    return MarkdownPage.read(PAGE)
        .under("Refusals")
        .inFirstColumns(CODE)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> codes(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> !key.contains("."))
        .collect(toCollection(TreeSet::new));
  }
}
