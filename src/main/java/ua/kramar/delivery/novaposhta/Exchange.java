package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import ua.kramar.delivery.CarrierUnavailable;
import ua.kramar.orders.Carrier;

/**
 * One question and one reply over HTTP. Whatever is not a reply of this carrier, for whatever
 * reason, is {@link CarrierUnavailable}; of what came instead only the kind of the trouble is told.
 */
final class Exchange {

  /** A reply for a full batch has about 400 kB. */
  private static final int LARGEST_REPLY = 4 << 20;

  /** The read timeout is for each piece; a reply that drips in would never meet it. */
  private static final Duration LONGEST_REPLY = Duration.ofMinutes(1);

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Client client;
  private final URI address;

  Exchange(Client client, URI address) {
    this.client = client;
    this.address = address;
  }

  Reply ask(Question question) {
    try (Response response = post(JSON.writeValueAsBytes(question))) {
      if (response.getStatus() != 200) {
        throw unavailable("HTTP " + response.getStatus());
      }
      JsonNode reply = JSON.readTree(body(response));
      if (!reply.has("success")) {
        throw unavailable("not a reply of this carrier");
      }
      return Reply.of(reply);
    } catch (JsonProcessingException e) {
      throw unavailable("not JSON");
    } catch (IOException | ProcessingException e) {
      throw unavailable("no reply, " + kind(e));
    }
  }

  private Response post(byte[] question) {
    // The carrier's servers answer in JSON under several names: none is insisted on.
    return client
        .target(address)
        .request()
        .post(Entity.entity(question, MediaType.APPLICATION_JSON));
  }

  private byte[] body(Response response) throws IOException {
    long deadline = System.nanoTime() + LONGEST_REPLY.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 14];
    try (InputStream stream = response.readEntity(InputStream.class)) {
      for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
        body.write(piece, 0, read);
        if (body.size() > LARGEST_REPLY) {
          throw unavailable("reply too large");
        }
        if (System.nanoTime() > deadline) {
          throw unavailable("reply too slow");
        }
      }
    }
    return body.toByteArray();
  }

  /** The innermost exception's name: its message could quote the reply. */
  private static String kind(Throwable trouble) {
    Throwable root = trouble;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }

  private static CarrierUnavailable unavailable(String reason) {
    return new CarrierUnavailable(Carrier.NOVA_POSHTA, reason);
  }
}
