package ua.kramar.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ua.kramar.platform.values.Json;

/** Writes a problem document for requests that reach no resource. */
final class ProblemWriter {

  private ProblemWriter() {}

  static void write(
      HttpServletResponse out, ProtocolRefusal refusal, Locale language, String correlationId)
      throws IOException {
    int status = refusal.status();
    Problem problem = Problem.of(refusal, status, language, correlationId);
    out.setStatus(status);
    out.setHeader("Cache-Control", "no-store");
    out.setContentType(Problem.MEDIA_TYPE);
    out.getOutputStream().write(Json.write(problem).getBytes(StandardCharsets.UTF_8));
  }
}
