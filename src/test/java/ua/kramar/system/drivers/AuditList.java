package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The audit of a shop, or of the marketplace, as somebody reads it. */
public record AuditList(Caller caller) {

  public static AuditList of(TestShop shop) {
    return new AuditList(shop.cabinet().caller());
  }

  /** All entries of a query such as {@code act=session.opened}, the newest first. */
  public List<JsonNode> entries(String query) {
    return all("/audit?limit=100&" + query);
  }

  /** The same list, read by pages of one entry. */
  public List<JsonNode> oneByOne() {
    return all("/audit?limit=1");
  }

  /** The codes of all acts, the newest first. */
  public List<String> acts() {
    return entries("").stream().map(entry -> entry.path("act").asText()).toList();
  }

  /** Refused requests in numbers. */
  public List<JsonNode> refusals() {
    return all("/audit/refusals?limit=100");
  }

  private List<JsonNode> all(String list) {
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = caller.get(list).expecting(200).json();
    while (true) {
      page.path("items").forEach(all::add);
      if (page.path("next").isNull()) {
        return all;
      }
      page = caller.get(list + "&after=" + page.path("next").asText()).expecting(200).json();
    }
  }
}
