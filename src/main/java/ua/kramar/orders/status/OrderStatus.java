package ua.kramar.orders.status;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static ua.kramar.orders.status.Fault.BUYER;
import static ua.kramar.orders.status.Fault.NONE;
import static ua.kramar.orders.status.Fault.SELLER;
import static ua.kramar.orders.status.Phase.AGREEMENT;
import static ua.kramar.orders.status.Phase.CANCELLED;
import static ua.kramar.orders.status.Phase.COMPLETED;
import static ua.kramar.orders.status.Phase.HAND_OVER;
import static ua.kramar.orders.status.Phase.ON_THE_WAY;
import static ua.kramar.orders.status.Phase.PACKING;
import static ua.kramar.orders.status.Phase.RESTORED;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statuses of an order. Ids, Ukrainian names and groups are the marketplace's (ROZETKA Seller
 * API, order statuses). The id is the key; the phase determines group and stage. The marketplace
 * changes names from time to time: "Комплектується. Дані підтверджені" was "Дані підтверджено.
 * Очікує відправлення", "Замовлення виконано" was "Посилку отримано". The meaning of the ids 8, 9,
 * 14, 21, 22 and 23 is not known.
 */
public enum OrderStatus {
  NEW(1, "Нове замовлення", "New order", Phase.NEW),
  DATA_CONFIRMED(2, "Комплектується. Дані підтверджені", "Data confirmed, being packed", PACKING),
  HANDED_TO_CARRIER(3, "Передано в службу доставки", "Handed to the delivery service", ON_THE_WAY),
  BEING_DELIVERED(4, "Доставляється", "Being delivered", ON_THE_WAY),
  AT_PICKUP_POINT(5, "Чекає в пункті самовивозу", "Waiting at the pick-up point", ON_THE_WAY),
  RECEIVED(6, "Замовлення виконано", "Completed, parcel received", COMPLETED),
  NOT_PROCESSED_IN_TIME(
      7, "Не оброблено продавцем протягом дня", "Not processed within a day", Phase.NEW),
  SHIPMENT_OVERDUE(10, "Відправлення протерміновано", "Shipment overdue", PACKING),
  NOT_COLLECTED(11, "Не прийшов за замовленням", "Did not pick up", CANCELLED, BUYER),
  REFUSED_ON_RECEIPT(12, "Відмова при отриманні", "Refused on receipt", CANCELLED, BUYER),
  CANCELLED_BY_OPERATOR(
      13, "Скасовано адміністратором", "Cancelled by the administrator", CANCELLED, NONE),
  WAYBILL_INVALID(15, "Некоректний ТТН", "Invalid waybill", HAND_OVER),
  OUT_OF_STOCK_OR_DEFECTIVE(
      16, "Немає в наявності / брак", "Out of stock or defective", CANCELLED, SELLER),
  PAYMENT_TERMS_UNSUITABLE(
      17, "Не влаштовують умови оплати", "Payment terms do not suit", CANCELLED, BUYER),
  BUYER_NOT_REACHED(18, "Не вдалося зв'язатися", "Could not reach the buyer", CANCELLED, BUYER),
  RETURNED(19, "Замовлення повернено", "Returned", CANCELLED, NONE),
  FEATURES_UNSUITABLE(
      20, "Товар не підходить за характеристиками", "Features do not suit", CANCELLED, BUYER),
  DELIVERY_UNSUITABLE(
      24, "Скасування. Не влаштовує доставка", "Delivery does not suit", CANCELLED, BUYER),
  TEST_ORDER(25, "Тестове замовлення", "Test order", CANCELLED, NONE),
  PROCESSED_BY_MANAGER(26, "Опрацьовується менеджером", "Processed by manager", AGREEMENT),
  NEEDS_COMPLETING(27, "Вимагає доукомплектації", "Needs completing", PACKING),
  CONTACTS_WRONG(28, "Неправильні контактні дані", "Wrong contact data", CANCELLED, BUYER),
  PRICE_CHANGED(29, "Ціна змінилася", "Price changed", CANCELLED, SELLER),
  RESERVE_EXPIRED(30, "Закінчився термін резерву", "Reserve expired", CANCELLED, BUYER),
  RESTORED_AS_ANOTHER(
      31, "Скасування. Створено дублююче замовлення", "Restored as another order", RESTORED, NONE),
  SPLITTING_UNSUITABLE(
      32,
      "Скасування. Не влаштовує розгрупування замовлення",
      "Splitting of the order does not suit",
      CANCELLED,
      NONE),
  DELIVERY_TERMS_UNSUITABLE(
      33, "Умови доставки не влаштовують", "Delivery terms do not suit", CANCELLED, BUYER),
  CARRIER_UNSUITABLE(
      34,
      "Скасування. Не влаштовує перевізник, спосіб доставки",
      "Carrier or delivery method does not suit",
      CANCELLED,
      BUYER),
  DELIVERY_TIME_UNSUITABLE(
      35,
      "Скасування. Не влаштовує термін доставки",
      "Delivery time does not suit",
      CANCELLED,
      BUYER),
  CASHLESS_IMPOSSIBLE(
      36,
      "Скасування. Клієнт хоче безготівкову оплату. У продавця немає такої можливості",
      "Wants cashless payment, which the seller has not",
      CANCELLED,
      BUYER),
  PREPAYMENT_UNSUITABLE(
      37, "Передоплата не влаштовує", "Prepayment does not suit", CANCELLED, BUYER),
  GOODS_UNSUITABLE(38, "Не влаштовує товар", "Goods do not suit", CANCELLED, BUYER),
  COLOUR_OR_SIZE_UNSUITABLE(
      39,
      "Скасування. Не підійшли характеристики (колір, розмір)",
      "Colour or size does not suit",
      CANCELLED,
      BUYER),
  CHANGED_MIND(40, "Клієнт передумав", "Changed mind", CANCELLED, BUYER),
  BOUGHT_ELSEWHERE(41, "Скасування. Придбав на іншому сайті", "Bought elsewhere", CANCELLED, BUYER),
  OUT_OF_STOCK(42, "Немає в наявності", "Out of stock", CANCELLED, SELLER),
  DEFECTIVE(43, "Брак", "Defective", CANCELLED, SELLER),
  FAKE_ORDER(44, "Скасування. Фейкове замовлення", "Fake order", CANCELLED, BUYER),
  CANCELLED_BY_BUYER(45, "Скасовано покупцем", "Cancelled by the buyer", CANCELLED, BUYER),
  RESTORED_AFTER_CALL_CHECK(
      46, "Відновлено при продзвоні", "Restored after a call check", COMPLETED),
  CALL_BACK_PLANNED(47, "Планується повторний дзвінок", "Another call planned", AGREEMENT),
  SECOND_CALL_MISSED(
      48, "Планується повторний дзвінок (2-й недозвон)", "Second call missed", AGREEMENT),
  DUPLICATE(49, "Повторне замовлення", "Duplicate of another order", CANCELLED, NONE),
  NOT_PAID(50, "Клієнт не оплатив", "Buyer did not pay", CANCELLED, BUYER),
  CREDIT_REFUSED(51, "У кредиті відмовлено", "Credit refused", CANCELLED, NONE),
  NEW_ONE_CLICK(52, "Нове замовлення за 1 клік", "New one-click order", Phase.NEW),
  AWAITS_BUYER(53, "Очікує підтвердження клієнтом", "Awaits the buyer's confirmation", AGREEMENT),
  PROCESSED_AUTOMATICALLY(54, "Опрацьовано автоматично", "Processed automatically", AGREEMENT),
  AWAITS_PAYMENT(55, "Очікує отримання оплати", "Awaits payment", AGREEMENT),
  PACKED_BY_CARRIER(56, "Комплектується перевізником", "Being packed by the carrier", ON_THE_WAY),
  DELIVERY_PLANNED(57, "Заплановано доставку", "Delivery planned", ON_THE_WAY),
  HANDED_OVER_IN_POLAND(
      58, "Передано до служби доставки в Польщі", "Handed over in Poland", ON_THE_WAY),
  AT_CUSTOMS(59, "На митному контролі", "At customs", ON_THE_WAY),
  HANDED_OVER_IN_UKRAINE(
      60, "Передано до служби доставки в Україні", "Handed over in Ukraine", ON_THE_WAY),
  HAND_OVER_PLANNED(61, "Заплановано передачу перевізникові", "Hand-over planned", HAND_OVER),
  ISSUE_DATE_CHANGED(62, "Змінено дату видачі", "Date of issue changed", ON_THE_WAY),
  PROCESSED_BY_CARRIER(63, "Обробляється службою доставки", "Processed by the carrier", ON_THE_WAY),
  ON_WAY_TO_CITY(64, "Доставляється в місто отримувача", "On the way to the city", ON_THE_WAY),
  IN_CITY(65, "Перебуває в місті отримувача", "In the recipient's city", ON_THE_WAY),
  /** The marketplace has two ids of one name. */
  IN_CITY_TOO(66, "Перебуває в місті отримувача", "In the recipient's city", ON_THE_WAY),
  WITH_COURIER(67, "Видано кур'єру в місті отримувача", "Given to a courier", ON_THE_WAY),
  PARTLY_RECEIVED(68, "Отримано частково", "Partly received", COMPLETED),
  DELIVERY_CHANGED(
      69, "Змінено дату чи адресу доставки", "Delivery date or address changed", ON_THE_WAY),
  CALL_BACK_PLANNED_OLD(
      70, "Планується повторний дзвінок (old)", "Another call planned (old)", AGREEMENT),
  GOODS_CAME_BACK(
      71, "Скасування. Товар повернувся", "Cancelled, goods came back", CANCELLED, NONE),
  MONEY_RETURNED(
      72, "Скасування. Здійснено повернення коштів", "Cancelled, money returned", CANCELLED, NONE),
  IN_QUEUE(73, "У черзі на отримання", "In the queue for receipt", ON_THE_WAY),
  RESERVE_ENDS_TODAY(74, "Сьогодні закінчується термін резерву", "Reserve ends today", ON_THE_WAY),
  CANCELLED_BY_CALL_CENTER(
      75, "Скасування. Скасовано КЦ", "Cancelled by the call centre", CANCELLED, NONE),
  IN_PARCEL_LOCKER(76, "Очікує клієнта у поштоматі", "Waiting in a parcel locker", ON_THE_WAY),
  REFUSED_BY_BANK(77, "Скасування. Відмовлено банком", "Refused by the bank", CANCELLED, NONE),
  ISSUE_TIME_CHANGED(78, "Змінено час видачі", "Time of issue changed", ON_THE_WAY),
  AWAITS_MODERATION(79, "Очікує модерації КЦ", "Awaits the call centre's moderation", Phase.NEW),
  AWAITED_FROM_SELLER(80, "Чекає на отримання від Продавця", "Awaited from the seller", HAND_OVER),
  ACCEPTED_FROM_SELLER(81, "Прийнятий від Продавця", "Accepted from the seller", ON_THE_WAY),
  IN_DISTRIBUTION_CENTRE(82, "Знаходиться у РЦ", "In the distribution centre", ON_THE_WAY),
  TO_BE_RETURNED(
      83, "Буде повернено відправнику", "Will be returned to the sender", CANCELLED, NONE),
  AT_RETURN_POINT(84, "Знаходиться у точці для повернення", "At the return point", CANCELLED, NONE),
  RETURNED_TO_SELLER(85, "Повернено продавцю", "Returned to the seller", CANCELLED, NONE),
  RETURN_EXPECTED(86, "Очікується повернення товару", "Return expected", CANCELLED, NONE),
  PROCESSING_TERM_PASSED(
      87, "Виконано. Минув термін обробки", "Completed, processing term passed", COMPLETED),
  LOST_BY_CARRIER(88, "Втрачена перевізником", "Lost by the carrier", CANCELLED, NONE),
  RETURN_ON_WAY_TO_CENTRE(
      89, "Повернення доставляється до РЦ", "Return on the way to the centre", CANCELLED, NONE),
  RETURN_IN_CENTRE(90, "Повернення знаходиться у РЦ", "Return in the centre", CANCELLED, NONE),
  RETURN_ON_WAY_TO_POINT(
      91, "Доставляється у точку повернення", "On the way to the return point", CANCELLED, NONE);

  private static final Map<Integer, OrderStatus> BY_ID =
      Arrays.stream(values()).collect(toUnmodifiableMap(OrderStatus::id, Function.identity()));

  private final int id;
  private final String ukrainian;
  private final String english;
  private final Phase phase;
  private final Fault fault;

  OrderStatus(int id, String ukrainian, String english, Phase phase) {
    this(id, ukrainian, english, phase, NONE);
  }

  OrderStatus(int id, String ukrainian, String english, Phase phase, Fault fault) {
    this.id = id;
    this.ukrainian = ukrainian;
    this.english = english;
    this.phase = phase;
    this.fault = fault;
  }

  /** Finds a status by the marketplace's id. */
  public static Optional<OrderStatus> of(int id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The marketplace's id, used in every API and in the database. */
  public int id() {
    return id;
  }

  /** The English name for the language English, the Ukrainian name for every other language. */
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? english : ukrainian;
  }

  public Phase phase() {
    return phase;
  }

  public StatusGroup group() {
    return phase.group();
  }

  public Stage stage() {
    return phase.stage();
  }

  public Fault fault() {
    return fault;
  }

  /**
   * Whether the status is final: the order succeeded or failed, and no carrier is returning the
   * parcel. Only restoring a cancelled order leaves a final status.
   */
  public boolean terminal() {
    return group() != StatusGroup.IN_WORK && Moves.allowed(this, Mover.CARRIER).isEmpty();
  }
}
