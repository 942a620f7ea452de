package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A seller's ERP system, which keeps up with the shop by reading its events. */
public record Erp(Caller caller) {

  /** A piece of the feed. */
  public record Piece(List<JsonNode> events, String next) {}

  /**
   * @param after the cursor of the piece before; null for the beginning
   */
  public Piece read(String after, int limit) {
    String query = "/events?limit=" + limit + (after == null ? "" : "&after=" + after);
    JsonNode page = caller.get(query).expecting(200).json();
    return new Piece(Answer.elements(page.path("items")), page.path("next").asText());
  }

  /** Everything from the cursor to the end, in pieces of at most the limit. */
  public List<JsonNode> readOn(String after, int limit) {
    List<JsonNode> events = new ArrayList<>();
    Piece piece = read(after, limit);
    while (!piece.events().isEmpty()) {
      events.addAll(piece.events());
      piece = read(piece.next(), limit);
    }
    return events;
  }

  public List<JsonNode> readAll() {
    return readOn(null, 100);
  }

  /** All events, as soon as there are so many. */
  public List<JsonNode> awaitEvents(int count) {
    return Eventually.get(count + " events", this::readAll, events -> events.size() >= count);
  }

  public String latest() {
    return caller.get("/events/latest").expecting(200).json().path("next").asText();
  }
}
