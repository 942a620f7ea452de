package ua.kramar.delivery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import ua.kramar.platform.caller.CurrentLanguage;

/** The reasons for a task to check a parcel, with their words in the task. */
enum Concern {
  PROBLEM("перевізник не може доставити посилку без вас"),
  DELETED("накладну видалено у перевізника, введіть чинний номер"),
  UNKNOWN_CODE("перевізник повідомив код, якого ми не знаємо"),
  BEFORE_ORDER("подія сталася раніше, ніж оформлено замовлення: номер належить іншій посилці"),
  BEFORE_HAND_OVER("подія сталася раніше, ніж посилку передано перевізникові"),
  TAKEN_BACK("подія сталася раніше, ніж ви скасували помилкове завершення доставки"),
  UNREADABLE_TIME(
      "перевізник повідомив про кінець доставки, але коли це було, прочитати не вдалося"),
  OTHER_CITY(
      "посилка прямує в інше місто, ніж вказав покупець; якщо так і має бути, натисніть «Перевірено»"),
  NOT_HANDED_OVER("доставка закінчилася, а замовлення не позначено переданим"),
  NUMBER_NOT_FOUND("перевізник досі не знає цього номера"),
  NO_NEWS("відстеження припинено, бо доставка не закінчилася за 60 днів"),
  ONE_OF_SEVERAL(
      "ця посилка замовлення не дійде до покупця, а інша дійшла або ще їде; вирішіть з покупцем, що далі"),
  RETURN_WAYBILL("посилка повертається за іншою накладною");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

  private final String words;

  Concern(String words) {
    this.words = words;
  }

  /**
   * The text of the task; equal for equal news.
   *
   * @param zone the zone in which the shop reads times
   */
  String about(Parcel parcel, TrackingRecord seen, ZoneId zone) {
    return parcelText(parcel)
        + words
        + " (код %s%s%s)"
            .formatted(
                seen.code(),
                seen.text().isEmpty() ? "" : " «" + seen.text() + "»",
                seen.at() == null ? "" : ", " + TIME.withZone(zone).format(seen.at()));
  }

  String about(Parcel parcel) {
    return parcelText(parcel) + words;
  }

  String about(Parcel parcel, FollowUp followUp) {
    return about(parcel) + ": " + followUp.waybill();
  }

  /** The text of a task that does not depend on the event, so that it is opened once for a city. */
  String about(Parcel parcel, String city) {
    return about(parcel) + " (" + city + ")";
  }

  /** Whether the text of a task tells this about the parcel. */
  boolean isToldIn(String about, Parcel parcel) {
    return about.lines().anyMatch(line -> line.startsWith(about(parcel)));
  }

  private static String parcelText(Parcel parcel) {
    return "%s %s: "
        .formatted(parcel.carrier().label(CurrentLanguage.UKRAINIAN), parcel.key().waybill());
  }
}
