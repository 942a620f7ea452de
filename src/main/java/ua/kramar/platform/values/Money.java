package ua.kramar.platform.values;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount with two decimals, on the wire as a decimal string: {@code {"amount": "640.00",
 * "currency": "UAH"}}.
 */
@Schema(name = "Money")
public record Money(
    @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = AmountDeserializer.class)
        @Schema(type = SchemaType.STRING)
        BigDecimal amount,
    @NotNull @Pattern(regexp = "UAH") String currency) {

  /** The largest amount, also of totals. */
  public static final BigDecimal MAX = new BigDecimal("9999999999.99");

  private static final int MAX_DIGITS = 100;

  /**
   * Refuses amounts with extreme exponents: 1e2147483647 would be expanded to all its digits in
   * calculations.
   */
  public Money {
    if (amount != null && Math.abs((long) amount.scale()) + amount.precision() > MAX_DIGITS) {
      throw new IllegalArgumentException("an amount of so many digits");
    }
  }

  public static Money uah(BigDecimal amount) {
    return new Money(amount.setScale(2), "UAH");
  }
}
