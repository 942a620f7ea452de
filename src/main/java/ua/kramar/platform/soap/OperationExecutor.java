package ua.kramar.platform.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.audit.RefusedRequest;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Refusal;

/**
 * Executes an operation of a contract for a caller that has the permission. Any failure becomes a
 * typed fault of the contract, so that no stack trace or class name reaches the caller.
 */
@ApplicationScoped
public class OperationExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(OperationExecutor.class);

  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Correlation correlation;
  @Inject private Challenge challenge;
  @Inject private Event<RefusedRequest> refused;

  /**
   * Returns the response of the operation.
   *
   * @throws SOAPFaultException when the caller lacks the permission or the operation fails
   */
  public <T> T execute(SoapContract contract, Permission permission, Supplier<T> operation) {
    try {
      actor.require(permission);
      return operation.get();
    } catch (RuntimeException e) {
      Refusal refusal = Failure.toRefusal(e);
      if (refusal.kind() == Refusal.Kind.INTERNAL) {
        LOG.error("request failed: {}", refusal.code(), e);
      }
      if (RefusedRequest.isSuspicious(refusal)) {
        refused.fire(new RefusedRequest(refusal));
      }
      if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED && actor.refusal().isEmpty()) {
        challenge.demand();
      }
      throw FaultWriter.exception(contract, refusal, language.locale(), correlation.id());
    }
  }
}
