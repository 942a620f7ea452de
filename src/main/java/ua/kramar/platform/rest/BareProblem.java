package ua.kramar.platform.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ua.kramar.platform.CurrentLanguage;
import ua.kramar.platform.Json;

/** A problem document for what is refused before anybody knows which language is spoken. */
final class BareProblem {

  private BareProblem() {}

  static void write(HttpServletResponse out, HttpRefusal refusal, String correlationId)
      throws IOException {
    int status = refusal.status();
    Problem problem = Problem.of(refusal, status, CurrentLanguage.UKRAINIAN, correlationId);
    out.setStatus(status);
    out.setContentType(ProblemMapper.MEDIA_TYPE);
    out.getOutputStream().write(Json.write(problem).getBytes(StandardCharsets.UTF_8));
  }
}
