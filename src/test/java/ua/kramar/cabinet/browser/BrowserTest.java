package ua.kramar.cabinet.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test of the cabinet in a browser. Each makes its own shop, so they run beside the tests of the
 * interfaces; one at a time, because a browser is the costliest part of the system.
 */
@ExtendWith(Browsing.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ua.kramar.cabinet")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserTest {}
