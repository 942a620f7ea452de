package ua.kramar.system.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;

/** What came back over HTTP. */
public record Answer(int status, MultivaluedMap<String, Object> headers, String text) {

  public static final ObjectMapper JSON = new ObjectMapper();

  public static Answer of(Response response) {
    return new Answer(
        response.getStatus(), response.getHeaders(), response.readEntity(String.class));
  }

  /** This answer, if it has the status; otherwise the test fails and shows what came instead. */
  public Answer expecting(int expected) {
    assertThat(status).as("status of the answer %s", text).isEqualTo(expected);
    return this;
  }

  /** A refusal with this status and this code, as a problem document. */
  public Answer refusedWith(int expected, String code) {
    expecting(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(json().path("code").asText()).isEqualTo(code);
    assertThat(json().path("status").asInt()).isEqualTo(expected);
    return this;
  }

  public JsonNode json() {
    return json(text);
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + text, e);
    }
  }

  /** Null when there is none. */
  public String header(String name) {
    Object value = headers.getFirst(name);
    return value == null ? null : value.toString();
  }

  /** The fields that the refusal names. */
  public List<String> fields() {
    return texts(json().path("violations"), "field");
  }

  /** The texts at a place in each element of an array. */
  public static List<String> texts(JsonNode array, String field) {
    return elements(array).stream().map(each -> each.path(field).asText()).toList();
  }

  public static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
