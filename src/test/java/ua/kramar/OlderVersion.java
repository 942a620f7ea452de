package ua.kramar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product as a version before would be: without a payment method and a type of event that this
 * version has. Its classes are this version's sources with a line less.
 */
final class OlderVersion {

  /** What is replaced in the source of a class. */
  private record Edit(String text, String replacement) {}

  private static final Map<String, Edit> EDITS =
      Map.of(
          "ua/kramar/orders/PaymentMethod",
          new Edit(",\n  CASHLESS", ""),
          "ua/kramar/orders/OrderEvents",
          new Edit(
              "EventCatalog.permitted(OrderEvent.class)",
              "List.of(OrderEvent.Placed.class, OrderEvent.StatusChanged.class)"));

  private OlderVersion() {}

  static WebArchive of(WebArchive product) {
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "older");
      for (Map.Entry<String, Edit> edit : EDITS.entrySet()) {
        compile(edit.getKey(), edit.getValue(), directory);
        String path = "classes/" + edit.getKey() + ".class";
        product.delete("/WEB-INF/" + path);
        product.addAsWebInfResource(
            new FileAsset(directory.resolve(edit.getKey() + ".class").toFile()), path);
      }
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(String name, Edit edit, Path directory) throws IOException {
    String source = Files.readString(Path.of("src/main/java", name + ".java"));
    if (!source.contains(edit.text())) {
      throw new IllegalStateException(name + " no longer has " + edit.text());
    }
    Path file = directory.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source.replace(edit.text(), edit.replacement()));
    List<String> options =
        List.of("-cp", System.getProperty("java.class.path"), "-d", directory.toString());
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                Stream.concat(options.stream(), Stream.of(file.toString())).toArray(String[]::new));
    if (failed != 0) {
      throw new IllegalStateException("cannot compile " + file);
    }
  }
}
