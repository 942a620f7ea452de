package ua.kramar.platform.rest;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The texts that the OpenAPI document must have where an operation declares none. */
final class OpenApiTexts {

  private OpenApiTexts() {}

  static void complete(Operation operation) {
    if (isBlank(operation.getSummary())) {
      operation.setSummary(sentence(operation.getOperationId()));
    }
    operation.getResponses().getAPIResponses().forEach(OpenApiTexts::complete);
  }

  private static void complete(String status, APIResponse response) {
    if (isBlank(response.getDescription())) {
      response.setDescription(Status.fromStatusCode(Integer.parseInt(status)).getReasonPhrase());
    }
  }

  /** {@code assignWaybill} becomes {@code Assign waybill}. */
  private static String sentence(String operationId) {
    String words = operationId.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
