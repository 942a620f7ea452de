package ua.kramar.appeals;

/**
 * How a system of the marketplace names an appeal: by our number, or by the ids under which it
 * registered it.
 *
 * @param number null exactly if the ids are given
 */
public record AppealRef(Long number, String sourceSystem, String externalId) {

  public static AppealRef ofNumber(long number) {
    return new AppealRef(number, null, null);
  }
}
