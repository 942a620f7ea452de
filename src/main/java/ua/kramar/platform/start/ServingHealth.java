package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: the required settings have been checked and are right. Lists the wrong ones. */
@Readiness
@ApplicationScoped
class ServingHealth implements HealthCheck {

  @Inject private Serving serving;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("settings").status(serving.allowed());
    if (!serving.problems().isEmpty()) {
      answer.withData("undone", String.join("; ", serving.problems()));
    }
    return answer.build();
  }
}
