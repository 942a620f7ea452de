package ua.kramar.sandbox.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parcel as the carrier knows it.
 *
 * @param waybill fourteen digits
 * @param cityRecipient empty if the carrier does not tell it
 * @param history its statuses in the order in which the carrier learned of them, never empty
 * @param fields that replace fields of the tracking record
 */
record SimulatedParcel(
    String waybill,
    String citySender,
    String cityRecipient,
    String warehouseRecipient,
    List<Step> history,
    JsonNode fields) {

  /** A status, its code and words, and when the parcel came into it. */
  record Step(String code, String text, Instant at) {}

  private static final Pattern WAYBILL = Pattern.compile("[0-9]{14}");

  SimulatedParcel {
    history = List.copyOf(history);
  }

  static boolean isWaybill(String number) {
    return WAYBILL.matcher(number).matches();
  }

  /** A parcel that has just been announced, with the places of the description. */
  static SimulatedParcel described(String waybill, JsonNode description) {
    return new SimulatedParcel(
        waybill,
        description.path("citySender").asText("Київ"),
        description.path("cityRecipient").asText(""),
        description.path("warehouseRecipient").asText("Відділення №12: вул. Городоцька, 120"),
        List.of(),
        description.path("fields"));
  }

  SimulatedParcel moved(String code, Optional<String> words, Instant at) {
    List<Step> steps = new ArrayList<>(history);
    String text = words.orElseGet(() -> ParcelStatus.text(code, citySender, cityRecipient));
    steps.add(new Step(code, text, at));
    return withHistory(steps);
  }

  private SimulatedParcel withHistory(List<Step> steps) {
    return new SimulatedParcel(
        waybill, citySender, cityRecipient, warehouseRecipient, steps, fields);
  }

  SimulatedParcel withFields(JsonNode other) {
    return new SimulatedParcel(
        waybill, citySender, cityRecipient, warehouseRecipient, history, other);
  }

  Step first() {
    return history.get(0);
  }

  Step last() {
    return history.get(history.size() - 1);
  }

  /** When the parcel first came into one of these statuses. */
  Optional<Instant> firstIn(List<String> codes) {
    return history.stream().filter(step -> codes.contains(step.code())).map(Step::at).findFirst();
  }
}
