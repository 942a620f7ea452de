package ua.kramar.fire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.kramar.WorldSession;

/**
 * A test that damages the system it runs on. Such tests share one system and run one after another,
 * beside the tests that use the other system: they mostly wait.
 */
@Tag("fire")
@ExtendWith(FaultTestExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ua.kramar.fire")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface UnderFire {

  /**
   * A test under fire that measures times: it has the machine for itself. JUnit runs isolated
   * classes after all others, so the system of the others is ended first; its background work goes
   * on otherwise.
   */
  @UnderFire
  @Isolated("its times are measured")
  @ExtendWith(Measured.Alone.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Measured {

    /** Ends the system of the other tests. */
    final class Alone implements BeforeAllCallback {

      @Override
      public void beforeAll(ExtensionContext context) {
        WorldSession.end();
      }
    }
  }
}
