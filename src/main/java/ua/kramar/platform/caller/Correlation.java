package ua.kramar.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The correlation id of a request, which links it to its events, log lines and mails. The caller's
 * id is used when its characters are safe for headers and logs; otherwise one is generated.
 */
@RequestScoped
public class Correlation {

  public static final String HEADER = "X-Correlation-Id";

  private static final String LOG_FIELD = "correlation_id";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private String id;

  /** The id of this request; generated at the first use when the caller sent none. */
  public String id() {
    if (id == null) {
      use(UUID.randomUUID().toString());
    }
    return id;
  }

  /**
   * Uses the caller's id.
   *
   * @param header the value of {@link #HEADER}, or null
   * @param traceParent the value of the W3C Trace Context header, or null
   */
  public void from(String header, String traceParent) {
    if (header != null && PLAIN.matcher(header).matches()) {
      use(header);
      return;
    }
    Matcher trace = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
    use(trace.matches() ? trace.group(1) : UUID.randomUUID().toString());
  }

  /** Uses the id of an earlier request. */
  public void use(String id) {
    this.id = id;
    MDC.put(LOG_FIELD, id);
  }

  /** Removes the id from the thread's log context, since the thread returns to a pool. */
  public void clear() {
    MDC.remove(LOG_FIELD);
  }
}
