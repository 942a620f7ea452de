package ua.kramar.sandbox.novaposhta;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The carrier's directory: answers to getCities and getWarehouses, with texts for numbers and an
 * object for {@code info}, as the real ones.
 */
final class AddressBook {

  static final List<String> MODELS = List.of("Address", "AddressGeneral");

  /** What the carrier gives when no limit is asked for. */
  private static final int PAGE = 500;

  private final List<ListedCity> cities;

  private AddressBook(List<ListedCity> cities) {
    this.cities = cities;
  }

  static AddressBook read() {
    try (InputStream file = AddressBook.class.getResourceAsStream("/nova-poshta-directory.txt")) {
      List<ListedCity> cities = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith(" ")) {
          cities.get(cities.size() - 1).branches().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cities.add(ListedCity.of(line));
        }
      }
      return new AddressBook(List.copyOf(cities));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to a method of the model; null when there is no such method. */
  ObjectNode answer(String method, JsonNode properties) {
    return switch (method) {
      case "getCities" -> page(found(properties), properties);
      case "getWarehouses" -> page(points(properties), properties);
      default -> null;
    };
  }

  private Stream<ObjectNode> found(JsonNode properties) {
    String text = lower(properties.path("FindByString").asText());
    return cities.stream()
        .filter(city -> lower(city.name()).startsWith(text))
        .map(ListedCity::record);
  }

  private Stream<ObjectNode> points(JsonNode properties) {
    String ref = properties.path("CityRef").asText();
    String name = lower(properties.path("CityName").asText());
    String text = lower(properties.path("FindByString").asText());
    Predicate<ListedCity> wanted =
        city -> ref.isEmpty() ? lower(city.name()).startsWith(name) : city.ref().equals(ref);
    return cities.stream()
        .filter(wanted)
        .flatMap(
            city ->
                city.branches().stream()
                    .filter(branch -> lower(branch).contains(text))
                    .map(city::point));
  }

  private static ObjectNode page(Stream<ObjectNode> records, JsonNode properties) {
    List<ObjectNode> all = records.toList();
    int limit = properties.path("Limit").asInt(PAGE);
    int page = Math.max(1, properties.path("Page").asInt(1));
    ObjectNode answer = NovaPoshtaSimulator.envelope(true);
    all.stream().skip((page - 1L) * limit).limit(limit).forEach(answer.withArray("data")::add);
    answer.putObject("info").put("totalCount", all.size());
    return answer;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\'', '’').strip();
  }

  /** Of records that have no known one, always the same. */
  static String ref(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }
}
