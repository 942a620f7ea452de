package ua.kramar.orders.status;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static ua.kramar.orders.status.Fault.BUYER;
import static ua.kramar.orders.status.Fault.NONE;
import static ua.kramar.orders.status.Fault.SELLER;
import static ua.kramar.orders.status.StatusGroup.FAILED;
import static ua.kramar.orders.status.StatusGroup.IN_WORK;
import static ua.kramar.orders.status.StatusGroup.SUCCESS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statuses of an order: ids, Ukrainian names and groups are the marketplace's own (ROZETKA
 * Seller API, order statuses). The id is the key; names are data and drift: "Комплектується. Дані
 * підтверджені" was "Дані підтверджено. Очікує відправлення", "Замовлення виконано" was "Посилку
 * отримано". The ids 8, 9, 14, 21, 22 and 23 are not known.
 */
public enum OrderStatus {
  NEW(1, "Нове замовлення", "New order", IN_WORK),
  DATA_CONFIRMED(2, "Комплектується. Дані підтверджені", "Data confirmed, being packed", IN_WORK),
  HANDED_TO_CARRIER(3, "Передано в службу доставки", "Handed to the delivery service", IN_WORK),
  BEING_DELIVERED(4, "Доставляється", "Being delivered", IN_WORK),
  AT_PICKUP_POINT(5, "Чекає в пункті самовивозу", "Waiting at the pick-up point", IN_WORK),
  RECEIVED(6, "Замовлення виконано", "Completed, parcel received", SUCCESS),
  NOT_PROCESSED_IN_TIME(
      7, "Не оброблено продавцем протягом дня", "Not processed within a day", IN_WORK),
  SHIPMENT_OVERDUE(10, "Відправлення протерміновано", "Shipment overdue", IN_WORK),
  NOT_COLLECTED(11, "Не прийшов за замовленням", "Did not pick up", FAILED, BUYER),
  REFUSED_ON_RECEIPT(12, "Відмова при отриманні", "Refused on receipt", FAILED, BUYER),
  CANCELLED_BY_OPERATOR(
      13, "Скасовано адміністратором", "Cancelled by the administrator", FAILED, NONE),
  WAYBILL_INVALID(15, "Некоректний ТТН", "Invalid waybill", IN_WORK),
  OUT_OF_STOCK_OR_DEFECTIVE(
      16, "Немає в наявності / брак", "Out of stock or defective", FAILED, SELLER),
  PAYMENT_TERMS_UNSUITABLE(
      17, "Не влаштовують умови оплати", "Payment terms do not suit", FAILED, BUYER),
  BUYER_NOT_REACHED(18, "Не вдалося зв'язатися", "Could not reach the buyer", FAILED, BUYER),
  RETURNED(19, "Замовлення повернено", "Returned", FAILED, NONE),
  FEATURES_UNSUITABLE(
      20, "Товар не підходить за характеристиками", "Features do not suit", FAILED, BUYER),
  DELIVERY_UNSUITABLE(
      24, "Скасування. Не влаштовує доставка", "Delivery does not suit", FAILED, BUYER),
  TEST_ORDER(25, "Тестове замовлення", "Test order", FAILED, NONE),
  PROCESSED_BY_MANAGER(26, "Опрацьовується менеджером", "Processed by manager", IN_WORK),
  NEEDS_COMPLETING(27, "Вимагає доукомплектації", "Needs completing", IN_WORK),
  CONTACTS_WRONG(28, "Неправильні контактні дані", "Wrong contact data", FAILED, BUYER),
  PRICE_CHANGED(29, "Ціна змінилася", "Price changed", FAILED, SELLER),
  RESERVE_EXPIRED(30, "Закінчився термін резерву", "Reserve expired", FAILED, BUYER),
  RESTORED_AS_ANOTHER(
      31, "Скасування. Створено дублююче замовлення", "Restored as another order", FAILED, NONE),
  SPLITTING_UNSUITABLE(
      32,
      "Скасування. Не влаштовує розгрупування замовлення",
      "Splitting of the order does not suit",
      FAILED,
      NONE),
  DELIVERY_TERMS_UNSUITABLE(
      33, "Умови доставки не влаштовують", "Delivery terms do not suit", FAILED, BUYER),
  CARRIER_UNSUITABLE(
      34,
      "Скасування. Не влаштовує перевізник, спосіб доставки",
      "Carrier or delivery method does not suit",
      FAILED,
      BUYER),
  DELIVERY_TIME_UNSUITABLE(
      35, "Скасування. Не влаштовує термін доставки", "Delivery time does not suit", FAILED, BUYER),
  CASHLESS_IMPOSSIBLE(
      36,
      "Скасування. Клієнт хоче безготівкову оплату. У продавця немає такої можливості",
      "Wants cashless payment, which the seller has not",
      FAILED,
      BUYER),
  PREPAYMENT_UNSUITABLE(37, "Передоплата не влаштовує", "Prepayment does not suit", FAILED, BUYER),
  GOODS_UNSUITABLE(38, "Не влаштовує товар", "Goods do not suit", FAILED, BUYER),
  COLOUR_OR_SIZE_UNSUITABLE(
      39,
      "Скасування. Не підійшли характеристики (колір, розмір)",
      "Colour or size does not suit",
      FAILED,
      BUYER),
  CHANGED_MIND(40, "Клієнт передумав", "Changed mind", FAILED, BUYER),
  BOUGHT_ELSEWHERE(41, "Скасування. Придбав на іншому сайті", "Bought elsewhere", FAILED, BUYER),
  OUT_OF_STOCK(42, "Немає в наявності", "Out of stock", FAILED, SELLER),
  DEFECTIVE(43, "Брак", "Defective", FAILED, SELLER),
  FAKE_ORDER(44, "Скасування. Фейкове замовлення", "Fake order", FAILED, BUYER),
  CANCELLED_BY_BUYER(45, "Скасовано покупцем", "Cancelled by the buyer", FAILED, BUYER),
  RESTORED_AFTER_CALL_CHECK(46, "Відновлено при продзвоні", "Restored after a call check", SUCCESS),
  CALL_BACK_PLANNED(47, "Планується повторний дзвінок", "Another call planned", IN_WORK),
  SECOND_CALL_MISSED(
      48, "Планується повторний дзвінок (2-й недозвон)", "Second call missed", IN_WORK),
  DUPLICATE(49, "Повторне замовлення", "Duplicate of another order", FAILED, NONE),
  NOT_PAID(50, "Клієнт не оплатив", "Buyer did not pay", FAILED, BUYER),
  CREDIT_REFUSED(51, "У кредиті відмовлено", "Credit refused", FAILED, NONE),
  NEW_ONE_CLICK(52, "Нове замовлення за 1 клік", "New one-click order", IN_WORK),
  AWAITS_BUYER(53, "Очікує підтвердження клієнтом", "Awaits the buyer's confirmation", IN_WORK),
  PROCESSED_AUTOMATICALLY(54, "Опрацьовано автоматично", "Processed automatically", IN_WORK),
  AWAITS_PAYMENT(55, "Очікує отримання оплати", "Awaits payment", IN_WORK),
  PACKED_BY_CARRIER(56, "Комплектується перевізником", "Being packed by the carrier", IN_WORK),
  DELIVERY_PLANNED(57, "Заплановано доставку", "Delivery planned", IN_WORK),
  HANDED_OVER_IN_POLAND(
      58, "Передано до служби доставки в Польщі", "Handed over in Poland", IN_WORK),
  AT_CUSTOMS(59, "На митному контролі", "At customs", IN_WORK),
  HANDED_OVER_IN_UKRAINE(
      60, "Передано до служби доставки в Україні", "Handed over in Ukraine", IN_WORK),
  HAND_OVER_PLANNED(61, "Заплановано передачу перевізникові", "Hand-over planned", IN_WORK),
  ISSUE_DATE_CHANGED(62, "Змінено дату видачі", "Date of issue changed", IN_WORK),
  PROCESSED_BY_CARRIER(63, "Обробляється службою доставки", "Processed by the carrier", IN_WORK),
  ON_WAY_TO_CITY(64, "Доставляється в місто отримувача", "On the way to the city", IN_WORK),
  IN_CITY(65, "Перебуває в місті отримувача", "In the recipient's city", IN_WORK),
  /** The marketplace has two ids of one name. */
  IN_CITY_TOO(66, "Перебуває в місті отримувача", "In the recipient's city", IN_WORK),
  WITH_COURIER(67, "Видано кур'єру в місті отримувача", "Given to a courier", IN_WORK),
  PARTLY_RECEIVED(68, "Отримано частково", "Partly received", SUCCESS),
  DELIVERY_CHANGED(
      69, "Змінено дату чи адресу доставки", "Delivery date or address changed", IN_WORK),
  CALL_BACK_PLANNED_OLD(
      70, "Планується повторний дзвінок (old)", "Another call planned (old)", IN_WORK),
  GOODS_CAME_BACK(71, "Скасування. Товар повернувся", "Cancelled, goods came back", FAILED, NONE),
  MONEY_RETURNED(
      72, "Скасування. Здійснено повернення коштів", "Cancelled, money returned", FAILED, NONE),
  IN_QUEUE(73, "У черзі на отримання", "In the queue for receipt", IN_WORK),
  RESERVE_ENDS_TODAY(74, "Сьогодні закінчується термін резерву", "Reserve ends today", IN_WORK),
  CANCELLED_BY_CALL_CENTER(
      75, "Скасування. Скасовано КЦ", "Cancelled by the call centre", FAILED, NONE),
  IN_PARCEL_LOCKER(76, "Очікує клієнта у поштоматі", "Waiting in a parcel locker", IN_WORK),
  REFUSED_BY_BANK(77, "Скасування. Відмовлено банком", "Refused by the bank", FAILED, NONE),
  ISSUE_TIME_CHANGED(78, "Змінено час видачі", "Time of issue changed", IN_WORK),
  AWAITS_MODERATION(79, "Очікує модерації КЦ", "Awaits the call centre's moderation", IN_WORK),
  AWAITED_FROM_SELLER(80, "Чекає на отримання від Продавця", "Awaited from the seller", IN_WORK),
  ACCEPTED_FROM_SELLER(81, "Прийнятий від Продавця", "Accepted from the seller", IN_WORK),
  IN_DISTRIBUTION_CENTRE(82, "Знаходиться у РЦ", "In the distribution centre", IN_WORK),
  TO_BE_RETURNED(83, "Буде повернено відправнику", "Will be returned to the sender", FAILED, NONE),
  AT_RETURN_POINT(84, "Знаходиться у точці для повернення", "At the return point", FAILED, NONE),
  RETURNED_TO_SELLER(85, "Повернено продавцю", "Returned to the seller", FAILED, NONE),
  RETURN_EXPECTED(86, "Очікується повернення товару", "Return expected", FAILED, NONE),
  PROCESSING_TERM_PASSED(
      87, "Виконано. Минув термін обробки", "Completed, processing term passed", SUCCESS),
  LOST_BY_CARRIER(88, "Втрачена перевізником", "Lost by the carrier", FAILED, NONE),
  RETURN_ON_WAY_TO_CENTRE(
      89, "Повернення доставляється до РЦ", "Return on the way to the centre", FAILED, NONE),
  RETURN_IN_CENTRE(90, "Повернення знаходиться у РЦ", "Return in the centre", FAILED, NONE),
  RETURN_ON_WAY_TO_POINT(
      91, "Доставляється у точку повернення", "On the way to the return point", FAILED, NONE);

  private static final Map<Integer, OrderStatus> BY_ID =
      Arrays.stream(values()).collect(toUnmodifiableMap(OrderStatus::id, Function.identity()));

  private final int id;
  private final String ukrainian;
  private final String english;
  private final StatusGroup group;
  private final Fault fault;

  OrderStatus(int id, String ukrainian, String english, StatusGroup group) {
    this(id, ukrainian, english, group, NONE);
  }

  OrderStatus(int id, String ukrainian, String english, StatusGroup group, Fault fault) {
    this.id = id;
    this.ukrainian = ukrainian;
    this.english = english;
    this.group = group;
    this.fault = fault;
  }

  public static Optional<OrderStatus> of(int id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The marketplace's number, the same on every wire and in the database. */
  public int id() {
    return id;
  }

  /** In English for English, in Ukrainian for every other language. */
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? english : ukrainian;
  }

  public StatusGroup group() {
    return group;
  }

  public Fault fault() {
    return fault;
  }

  /**
   * Whether the order is over: it succeeded or failed, and no carrier is still bringing it back.
   * Only restoring leads out.
   */
  public boolean terminal() {
    return group != IN_WORK && Moves.open(this, Mover.CARRIER).isEmpty();
  }
}
