package ua.kramar.fire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Isolated;
import ua.kramar.WorldSession;

/**
 * A test under fire that measures times: it has the machine for itself. JUnit runs isolated classes
 * after all others, so the system of the others is ended first; its background work goes on
 * otherwise.
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
