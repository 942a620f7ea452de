package ua.kramar.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a package inside a capability, its dependencies on other packages of that
 * capability. The architecture test fails on anything undeclared and on a declaration that is not
 * used.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

  /** The name of the capability's root package. */
  String CORE = "core";

  /** Simple names of the other packages, or {@link #CORE}. */
  String[] uses() default {};
}
