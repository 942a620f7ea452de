package ua.kramar.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Json;

/**
 * Writes a problem document in Ukrainian for requests that are refused before their language is
 * known.
 */
final class ProblemWriter {

  private ProblemWriter() {}

  static void write(HttpServletResponse out, ProtocolRefusal refusal, String correlationId)
      throws IOException {
    int status = refusal.status();
    Problem problem = Problem.of(refusal, status, CurrentLanguage.UKRAINIAN, correlationId);
    out.setStatus(status);
    out.setHeader("Cache-Control", "no-store");
    out.setContentType(Problem.MEDIA_TYPE);
    out.getOutputStream().write(Json.write(problem).getBytes(StandardCharsets.UTF_8));
  }
}
