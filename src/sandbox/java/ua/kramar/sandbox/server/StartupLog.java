package ua.kramar.sandbox.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server's log, one JSON object a line, read for the reason of a failed start.
 *
 * @param start where the present start begins in the file, in bytes: earlier runs have written
 *     before it
 */
record StartupLog(Path file, long start) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CAUSED_BY = "Caused by: ";

  static StartupLog from(Path file) throws IOException {
    return new StartupLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /**
   * The innermost cause of the first error that carries a stack, else the first error's own words.
   */
  Optional<String> rootCause() throws IOException {
    List<JsonNode> errors =
        records().stream()
            .filter(entry -> List.of("ERROR", "FATAL").contains(entry.path("level").asText()))
            .toList();
    Optional<String> cause =
        errors.stream()
            .map(entry -> entry.path("stackTrace").asText())
            .filter(stack -> !stack.isBlank())
            .map(StartupLog::innermost)
            .findFirst();
    return cause.or(() -> errors.stream().map(entry -> entry.path("message").asText()).findFirst());
  }

  private static String innermost(String stack) {
    List<String> lines = stack.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.stream()
        .filter(line -> line.startsWith(CAUSED_BY))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(CAUSED_BY.length()))
        .orElseGet(() -> lines.get(0).replaceFirst("^: ", ""));
  }

  private List<JsonNode> records() throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    List<JsonNode> records = new ArrayList<>();
    try (Stream<String> lines = text().lines()) {
      lines.forEach(line -> parse(line).ifPresent(records::add));
    }
    return records;
  }

  private String text() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      // Rotated at midnight: the file begins anew.
      channel.position(start <= channel.size() ? start : 0);
      return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Optional<JsonNode> parse(String line) {
    try {
      return Optional.ofNullable(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
