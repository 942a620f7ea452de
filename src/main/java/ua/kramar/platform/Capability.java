package ua.kramar.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on the package of a capability, its dependencies and its tables. The architecture test
 * fails on anything undeclared and on a declaration that is not used.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Capability {

  /** Simple names of the capabilities whose public types this one may use. */
  String[] uses();

  /** The tables that only this capability reads and writes. */
  String[] tables() default {};

  /** Tables of other capabilities that its statements read; an ADR gives the reason. */
  String[] reads() default {};
}
