package ua.kramar.delivery.novaposhta;

import static ua.kramar.delivery.novaposhta.WireText.text;
import static ua.kramar.delivery.novaposhta.WireText.truncate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.delivery.CarrierBranch;
import ua.kramar.delivery.CarrierCity;
import ua.kramar.delivery.CarrierDirectory;
import ua.kramar.orders.shipping.Carrier;

/**
 * Looks up cities and pick-up points with the API methods {@code Address/getCities} and {@code
 * Address/getWarehouses}.
 */
final class NovaPoshtaDirectory implements CarrierDirectory {

  /** The longest texts that an order takes. */
  private static final int MAX_CITY_LENGTH = 100;

  private static final int MAX_BRANCH_LENGTH = 200;
  private static final int MAX_ID_LENGTH = 40;

  /** The form of the carrier's references. */
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final NovaPoshtaApi api;
  private final String key;

  /**
   * @param key the API key; may be empty
   */
  NovaPoshtaDirectory(NovaPoshtaApi api, String key) {
    this.api = api;
    this.key = key;
  }

  @Override
  public Carrier carrier() {
    return Carrier.NOVA_POSHTA;
  }

  @Override
  public List<CarrierCity> cities(String text, int most) {
    return found(AddressRequest.cities(key, text, most), most, NovaPoshtaDirectory::city);
  }

  @Override
  public List<CarrierBranch> branches(String city, String text, int most) {
    if (!UUID.matcher(city).matches()) {
      // The carrier would refuse it, which looks like an outage.
      return List.of();
    }
    return found(AddressRequest.branches(key, city, text, most), most, NovaPoshtaDirectory::branch);
  }

  private <T> List<T> found(AddressRequest request, int most, Function<JsonNode, Stream<T>> read) {
    NovaPoshtaResponse response = api.send(request);
    if (!response.success()) {
      throw response.refusal();
    }
    return response.data().stream().flatMap(read).limit(most).toList();
  }

  /** Nothing for a record without a name or a usable reference. */
  static Stream<CarrierCity> city(JsonNode record) {
    String id = text(record, "Ref");
    String name = truncate(text(record, "Description"), MAX_CITY_LENGTH);
    if (isUnusable(id) || name.isEmpty()) {
      return Stream.empty();
    }
    String kind =
        Stream.of("SettlementTypeDescription", "AreaDescription")
            .map(field -> truncate(text(record, field), MAX_CITY_LENGTH))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Stream.of(new CarrierCity(id, name, kind));
  }

  /** Nothing for a point without a name or a usable reference, and for one that is closed. */
  static Stream<CarrierBranch> branch(JsonNode record) {
    String id = text(record, "Ref");
    String name = truncate(text(record, "Description"), MAX_BRANCH_LENGTH);
    String status = text(record, "WarehouseStatus");
    if (isUnusable(id) || name.isEmpty() || !(status.isEmpty() || status.equals("Working"))) {
      return Stream.empty();
    }
    return Stream.of(
        new CarrierBranch(
            id,
            truncate(text(record, "Number"), MAX_ID_LENGTH),
            name,
            text(record, "CategoryOfWarehouse").equals("Postomat")));
  }

  private static boolean isUnusable(String id) {
    return !id.matches("[0-9A-Za-z-]{1," + MAX_ID_LENGTH + "}");
  }
}
