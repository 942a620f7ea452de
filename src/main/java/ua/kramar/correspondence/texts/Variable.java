package ua.kramar.correspondence.texts;

import static ua.kramar.correspondence.texts.TemplateKind.ORDER;
import static ua.kramar.correspondence.texts.TemplateKind.QUESTION;
import static ua.kramar.correspondence.texts.TemplateKind.SHOP;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a place in a template can stand for, with an example of it. */
public enum Variable {
  /** The buyer's first name. */
  BUYER("Оксана", "Oksana", ORDER, SHOP),
  /** The shop's name. */
  SHOP_NAME("Затишок", "Zatyshok", ORDER, SHOP, QUESTION),
  /** The order's number. */
  NUMBER("100123456", "100123456", ORDER),
  /** The order's goods with their quantities. */
  GOODS("Настільна лампа × 1", "Desk lamp × 1", ORDER),
  /** What the order costs. */
  TOTAL("640,00 грн", "UAH 640.00", ORDER),
  /** The numbers of the order's waybills. */
  WAYBILL("20450012345678", "20450012345678", ORDER),
  /** Who delivers. */
  CARRIER("Нова пошта", "Nova Poshta", ORDER),
  /** Where to: the city and the place in it. */
  DELIVERY("Київ, Відділення № 12", "Kyiv, Branch 12", ORDER),
  /** The article from whose page the buyer asks. */
  ARTICLE("Настільна лампа", "Desk lamp", SHOP, QUESTION);

  private final String ukrainian;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, its type does not say so.
  private final Set<TemplateKind> kinds;

  Variable(String ukrainian, String english, TemplateKind... kinds) {
    this.ukrainian = ukrainian;
    this.english = english;
    this.kinds = Set.of(kinds);
  }

  /** Its name in a place, {@code {{number}}}: part of the contract. */
  public String word() {
    return this == SHOP_NAME ? "shop" : name().toLowerCase(Locale.ROOT);
  }

  /** A value to show a template with. */
  public String example(Locale language) {
    return isEnglish(language) ? english : ukrainian;
  }

  static boolean isEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }

  /** What places of a template of a kind can stand for, in the order of this list. */
  public static Stream<Variable> of(TemplateKind kind) {
    return Stream.of(values()).filter(variable -> variable.kinds.contains(kind));
  }

  static Optional<Variable> named(String word) {
    return Stream.of(values()).filter(variable -> variable.word().equals(word)).findFirst();
  }
}
