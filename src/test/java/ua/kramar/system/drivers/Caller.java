package ua.kramar.system.drivers;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.client.ClientProperties;

/**
 * Somebody who calls over HTTP, with the headers that they send with every request. Bodies are sent
 * as they are: also the ones that no honest client would write.
 */
public final class Caller {

  private static final String JSON = "application/json";

  private static final Client CLIENT =
      ClientBuilder.newBuilder()
          .connectTimeout(30, TimeUnit.SECONDS)
          .readTimeout(90, TimeUnit.SECONDS)
          .property(ClientProperties.FOLLOW_REDIRECTS, false)
          .property(ClientProperties.SUPPRESS_HTTP_COMPLIANCE_VALIDATION, true)
          .build();

  private final Map<String, String> headers;

  private Caller(Map<String, String> headers) {
    this.headers = Map.copyOf(headers);
  }

  public static Caller anonymous() {
    return new Caller(Map.of());
  }

  /**
   * A machine.
   *
   * @param token id and secret, joined by a dot
   */
  public static Caller bearer(String token) {
    return anonymous().with("Authorization", "Bearer " + token);
  }

  public static Caller basic(String name, String secret) {
    byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return anonymous().with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /** A browser with the cabinet's cookie and pages. */
  public static Caller session(String cookie) {
    return anonymous().with("Cookie", cookie).with("X-Requested-With", "cabinet");
  }

  public Caller with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Caller(more);
  }

  public Caller without(String header) {
    Map<String, String> fewer = new HashMap<>(headers);
    fewer.remove(header);
    return new Caller(fewer);
  }

  public Answer get(String path) {
    return get(TestEnvironment.api(path));
  }

  public Answer get(URI address) {
    return send("GET", address, null, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", TestEnvironment.api(path), JSON, body.toString());
  }

  public Answer put(String path, Object body) {
    return send("PUT", TestEnvironment.api(path), JSON, body.toString());
  }

  public Answer delete(String path) {
    return send("DELETE", TestEnvironment.api(path), null, null);
  }

  /** Sends a file. */
  public Answer upload(String path, byte[] body) {
    try (Response response = file("POST", path, body).invoke()) {
      return Answer.of(response);
    }
  }

  /** The bytes that stand there. */
  public byte[] download(String path) {
    try (Response response = file("GET", path, null).invoke()) {
      return response.readEntity(byte[].class);
    }
  }

  private Invocation file(String method, String path, byte[] body) {
    Invocation.Builder request = CLIENT.target(TestEnvironment.api(path)).request();
    headers.forEach(request::header);
    return body == null
        ? request.build(method)
        : request.build(method, Entity.entity(body, "application/octet-stream"));
  }

  /**
   * Sends anything.
   *
   * @param type of the body; null without a body
   */
  public Answer send(String method, URI address, String type, String body) {
    Invocation.Builder request = CLIENT.target(address).request();
    headers.forEach(request::header);
    Invocation invocation =
        type == null
            ? request.build(method)
            : request.build(method, Entity.entity(body.getBytes(StandardCharsets.UTF_8), type));
    try (Response response = invocation.invoke()) {
      return Answer.of(response);
    }
  }
}
