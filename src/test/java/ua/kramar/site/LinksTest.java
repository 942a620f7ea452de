package ua.kramar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link of the documentation leads to a file, and its anchor to a heading. */
class LinksTest {

  private static final List<MarkdownPage> PAGES = MarkdownPage.all();

  @Test
  void leadToFilesAndHeadings() {
    List<String> broken =
        PAGES.stream()
            .flatMap(
                page ->
                    relativeLinks(page)
                        .filter(link -> !leads(page, link))
                        .map(link -> page.path() + ": " + link))
            .toList();

    assertThat(broken).isEmpty();
  }

  /** Without links, a page is found by nobody: the README or a page that it links to names it. */
  @Test
  void leadToEveryPageOfTheSite() {
    List<Path> linked =
        PAGES.stream()
            .flatMap(page -> relativeLinks(page).map(link -> target(page, link)))
            .distinct()
            .toList();

    assertThat(PAGES)
        .extracting(MarkdownPage::path)
        .filteredOn(path -> path.startsWith("src/site") || path.startsWith(".github"))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(linked).contains(path));
  }

  private static Stream<String> relativeLinks(MarkdownPage page) {
    return page.links().filter(link -> !link.matches("[a-z]+:.*"));
  }

  private static boolean leads(MarkdownPage page, String link) {
    Path target = target(page, link);
    int anchor = link.indexOf('#');
    return Files.exists(target)
        && (anchor < 0 || MarkdownPage.read(target).anchors().contains(link.substring(anchor + 1)));
  }

  private static Path target(MarkdownPage page, String link) {
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
  }
}
