package ua.kramar.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on a package inside a capability which others of that capability it may know. The
 * architecture test reads it, and fails on anything else and on a declaration that nothing uses.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

  /** Names the package of the capability itself. */
  String CORE = "core";

  /** Simple names of the other rooms, or {@link #CORE}. */
  String[] uses() default {};
}
