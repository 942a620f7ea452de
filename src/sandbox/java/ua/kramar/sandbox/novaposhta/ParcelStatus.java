package ua.kramar.sandbox.novaposhta;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The carrier's status codes and their texts, as far as a demonstration needs them. Any other code
 * is allowed too.
 */
final class ParcelStatus {

  static final String CREATED = "1";
  static final String UNKNOWN_NUMBER = "3";
  static final String NUMBER_NOT_FOUND = "Номер не знайдено";

  /** Received; with money to be transferred, with money transferred; with a return waybill. */
  static final List<String> RECEIVED = List.of("9", "10", "11", "106");

  /** In the branch or the parcel locker, and all that can only come later. */
  static final List<String> ARRIVED = List.of("7", "8", "9", "10", "11", "103", "105", "106");

  /** The usual sequence. */
  private static final List<String> PATH = List.of(CREATED, "4", "5", "6", "7", "9");

  /** With the cities as {from} and {to}. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              CREATED, "Відправник самостійно створив цю накладну, але ще не надав до відправки"),
          Map.entry("2", "Видалено"),
          Map.entry(UNKNOWN_NUMBER, NUMBER_NOT_FOUND),
          Map.entry("4", "Відправлення у місті {from}"),
          Map.entry("41", "Відправлення у місті {from}"),
          Map.entry("5", "Відправлення прямує до міста {to}"),
          Map.entry("6", "Відправлення у місті {to}, очікуйте повідомлення про прибуття"),
          Map.entry("7", "Прибув на відділення"),
          Map.entry("8", "Прибув на відділення (завантажено в Поштомат)"),
          Map.entry("9", "Відправлення отримано"),
          Map.entry(
              "10",
              "Відправлення отримано. Протягом доби ви одержите повідомлення про грошовий переказ"),
          Map.entry("11", "Відправлення отримано. Грошовий переказ видано одержувачу"),
          Map.entry("12", "Нова Пошта комплектує ваше відправлення"),
          Map.entry("101", "На шляху до одержувача"),
          Map.entry(
              "102", "Відмова від отримання (Відправником створено замовлення на повернення)"),
          Map.entry("103", "Відмова одержувача від отримання"),
          Map.entry("104", "Змінено адресу"),
          Map.entry("105", "Припинено зберігання"),
          Map.entry("106", "Одержано і створено ЄН зворотної доставки"),
          Map.entry(
              "111",
              "Невдала спроба доставки через відсутність Одержувача на адресі або зв'язку з ним"),
          Map.entry("112", "Дата доставки перенесена Одержувачем"));

  private ParcelStatus() {}

  static String text(String code, String from, String to) {
    return TEXTS
        .getOrDefault(code, "Статус " + code)
        .replace("{from}", from)
        .replace("{to}", to.isEmpty() ? "отримувача" : to);
  }

  /** Nothing for a code off the usual path or at its end. */
  static Optional<String> next(String code) {
    int position = PATH.indexOf(code);
    return position < 0 || position == PATH.size() - 1
        ? Optional.empty()
        : Optional.of(PATH.get(position + 1));
  }
}
