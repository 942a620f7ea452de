package ua.kramar.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation without its blocks of code. */
record MarkdownPage(Path path, List<String> lines) {

  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE_SPAN = Pattern.compile("`[^`]*`");
  private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N} _-]");

  static MarkdownPage read(Path path) {
    return new MarkdownPage(path, withoutCode(text(path)));
  }

  /** The README files, the site, the decisions, and the pages in {@code .github}. */
  static List<MarkdownPage> all() {
    return Stream.of(
            Stream.of(
                    "README.md",
                    "docker/README.md",
                    "src/bench/README.md",
                    "src/main/cabinet/README.md")
                .map(Path::of),
            in("src/site/markdown"),
            in("src/adr"),
            in(".github"))
        .flatMap(paths -> paths)
        .map(MarkdownPage::read)
        .toList();
  }

  /** The addresses that the page links to, as written. */
  Stream<String> links() {
    return lines.stream()
        .map(line -> CODE_SPAN.matcher(line).replaceAll(""))
        .flatMap(line -> LINK.matcher(line).results())
        .map(link -> link.group(1));
  }

  /** What a link to a heading of this page may say after the {@code #}, by GitHub's rules. */
  Set<String> anchors() {
    Set<String> anchors = new TreeSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor = anchor(heading.group(1));
        int before = seen.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    }
    return anchors;
  }

  /** The part of the page below a heading of the second level. */
  MarkdownPage under(String heading) {
    return new MarkdownPage(
        path,
        lines.stream()
            .dropWhile(line -> !line.equals("## " + heading))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .toList());
  }

  /** What matches the pattern's first group in the first column of the page's tables. */
  Stream<String> inFirstColumns(Pattern pattern) {
    return lines.stream()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|", -1)[1])
        .flatMap(cell -> pattern.matcher(cell).results())
        .map(found -> found.group(1));
  }

  static String text(Path path) {
    try {
      return Files.readString(path, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String anchor(String heading) {
    String words = TARGET.matcher(heading.strip()).replaceAll("");
    return NOT_IN_ANCHORS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
  }

  private static List<String> withoutCode(String text) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : text.lines().toList()) {
      if (line.strip().startsWith("```")) {
        code = !code;
      } else if (!code) {
        lines.add(line);
      }
    }
    return List.copyOf(lines);
  }

  private static Stream<Path> in(String folder) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
