package ua.kramar.sandbox.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * How a receiver answers.
 *
 * @param millis how long it takes
 * @param html whether something in front of it answers with a page and 502
 * @param retryAfter the header; null for none
 * @param location the header, for redirects; null for none
 * @param refusedTypes events of these types get the status, others 204; empty for all
 * @param secrets with which it checks signatures: {@code whsec_…} or {@code whpk_…}; none for not
 */
record Behaviour(
    int status,
    long millis,
    boolean html,
    String retryAfter,
    String location,
    List<String> refusedTypes,
    @JsonIgnore List<String> secrets) {

  static final Behaviour GOOD = new Behaviour(204, 0, false, null, null, List.of(), List.of());

  /** What is named changes. */
  Behaviour with(JsonNode wanted) {
    return new Behaviour(
        wanted.path("status").asInt(status),
        wanted.path("millis").asLong(millis),
        wanted.path("html").asBoolean(html),
        wanted.has("retryAfter") ? wanted.get("retryAfter").textValue() : retryAfter,
        wanted.has("location") ? wanted.get("location").textValue() : location,
        texts(wanted, "refusedTypes", refusedTypes),
        texts(wanted, "secrets", secrets));
  }

  private static List<String> texts(JsonNode wanted, String name, List<String> otherwise) {
    return wanted.has(name)
        ? StreamSupport.stream(wanted.get(name).spliterator(), false).map(JsonNode::asText).toList()
        : otherwise;
  }

  /** The status for a body. */
  int statusFor(String body) {
    return refusedTypes.isEmpty() || refusedTypes.stream().anyMatch(body::contains) ? status : 204;
  }

  @JsonIgnore
  Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    if (retryAfter != null) {
      headers.put("Retry-After", retryAfter);
    }
    if (location != null) {
      headers.put("Location", location);
    }
    return headers;
  }
}
