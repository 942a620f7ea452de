package ua.kramar.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The body of this request as the caller sent it, if it is JSON and has an idempotency key. */
@RequestScoped
public class SentBody {

  private byte[] content;

  public Optional<byte[]> get() {
    return Optional.ofNullable(content);
  }

  /** Keeps the body; the array is not copied and must not be changed. */
  public void set(byte[] body) {
    content = body;
  }
}
