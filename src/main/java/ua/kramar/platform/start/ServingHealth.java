package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the settings have been checked; says which of them are wrong. */
@Readiness
@ApplicationScoped
class ServingHealth implements HealthCheck {

  @Inject private Serving serving;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("settings").status(serving.allowed());
    if (!serving.undone().isEmpty()) {
      answer.withData("undone", String.join("; ", serving.undone()));
    }
    return answer.build();
  }
}
