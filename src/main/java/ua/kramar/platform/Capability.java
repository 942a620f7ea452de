package ua.kramar.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on the package of a capability what it may know and which tables are its own. The
 * architecture test reads it, and fails on anything else and on a declaration that nothing uses.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Capability {

  /** Simple names of the capabilities whose public types this one may use. */
  String[] uses();

  /** The tables that this capability alone reads and writes. */
  String[] tables() default {};

  /** Tables of others that its statements read all the same; an ADR says why. */
  String[] reads() default {};
}
