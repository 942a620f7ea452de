package ua.kramar.platform.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Failure;
import ua.kramar.platform.refusals.Refusal;

/**
 * Answers a caller who may ask, or says no in the contract's words. Nothing of ours, no stack trace
 * least of all, leaks out.
 */
@ApplicationScoped
public class OperationExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(OperationExecutor.class);

  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Correlation correlation;

  public <T> T to(SoapContract contract, Permission permission, Supplier<T> answer) {
    try {
      actor.require(permission);
      return answer.get();
    } catch (RuntimeException e) {
      Refusal refusal = Failure.meaning(e);
      if (refusal.kind() == Refusal.Kind.INTERNAL) {
        LOG.error("request failed: {}", refusal.code(), e);
      }
      throw FaultWriter.fault(contract, refusal, language.locale(), correlation.id());
    }
  }
}
