package ua.kramar.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has only characters that a reader can see: it shows what it contains. Refused are
 * control and format characters, such as zero-width spaces, bidirectional controls and tags;
 * fillers; private-use and unassigned characters; combining marks without a letter, and more than
 * four on one letter. Accepted are joiners where a script or an emoji needs them, variation
 * selectors after a visible character, and soft hyphens between letters. Null is valid.
 *
 * <p>A text has one line, unless it is said to have several: then line breaks and tabs are accepted
 * too. In one line they are refused rather than replaced by blanks: an article number or a name
 * that is stored otherwise than it was sent would not be found again by its sender. At the ends of
 * a text they are gone before, as all blanks are ({@link ua.kramar.platform.values.Text#normal}).
 */
@Documented
@Constraint(validatedBy = LegibleValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Legible {

  /** Whether the text may have line breaks and tabs. */
  boolean lines() default false;

  String message() default "{ua.kramar.platform.validation.Legible.message}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
