package ua.kramar.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares on a package what it may know. The architecture test reads it and fails on anything
 * else.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Capability {

  /** Simple names of the capabilities whose public types this one may use. */
  String[] uses();
}
