package ua.kramar.fire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

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
@interface UnderFire {}
