package ua.kramar.callcentre.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ua.kramar.buyers.BuyerDetails;
import ua.kramar.callbacks.SystemRef;
import ua.kramar.callcentre.wsdl.Customer;
import ua.kramar.callcentre.wsdl.Delivery;
import ua.kramar.callcentre.wsdl.Item;
import ua.kramar.callcentre.wsdl.PlacePhoneOrder;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.orders.PlaceOrder;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.validation.RequestValidator;
import ua.kramar.platform.values.Secrets;
import ua.kramar.platform.values.Text;

/**
 * Maps the contract's requests to those of the capabilities. A field that the XML omits, or whose
 * value the contract does not define, is null here and is refused by its name.
 */
@ApplicationScoped
class RequestMapper {

  @Inject private RequestValidator validator;

  /** Blanks around a text, as in indented XML, make no other text of it. */
  private record Reference(
      @NotBlank @Size(max = 40) @Legible String sourceSystem,
      @NotBlank @Size(max = 100) @Legible String externalId) {

    Reference {
      sourceSystem = Text.normal(sourceSystem);
      externalId = Text.normal(externalId);
    }

    /** Neither of them has a line break. */
    String key() {
      return HexFormat.of().formatHex(Secrets.sha256(sourceSystem + "\n" + externalId));
    }
  }

  /**
   * Derives the idempotency key from {@code sourceSystem} and {@code externalId}.
   *
   * @throws Invalid when one is missing, too long or not one line of legible text
   */
  String idempotencyKey(String sourceSystem, String externalId) {
    return validator.checked(new Reference(sourceSystem, externalId)).key();
  }

  /**
   * Returns the system that asks, and its id of what it asks for.
   *
   * @throws Invalid as {@link #idempotencyKey}
   */
  SystemRef system(String sourceSystem, String externalId) {
    Reference reference = validator.checked(new Reference(sourceSystem, externalId));
    return new SystemRef(reference.sourceSystem(), reference.externalId());
  }

  /**
   * Maps and validates an order.
   *
   * @throws Invalid when a field is missing or invalid
   */
  PlaceOrder order(PlacePhoneOrder order) {
    if (order.getSeller() == null) {
      throw new Invalid("seller", "short-name-of-shop");
    }
    return validator.checked(
        new PlaceOrder(
            order.getSeller(),
            buyer(order.getCustomer()),
            lines(order.getItem()),
            delivery(order.getDelivery()),
            order.getPayment() == null
                ? null
                : new PlaceOrder.Payment(PaymentMethod.valueOf(order.getPayment().name()), false),
            order.isDoNotCall(),
            Text.normalOrNull(order.getComment())));
  }

  /** Parses an order number; any text but 1 to 18 digits is refused. */
  long orderNumber(String text) {
    return number("orderNumber", text);
  }

  /** Parses the number of an order or a call-back; any text but 1 to 18 digits is refused. */
  static long number(String field, String text) {
    String number = Text.normalOrNull(text);
    if (number == null || !number.matches("\\d{1,18}")) {
      throw new Invalid(field, "digits", 18);
    }
    return Long.parseLong(number);
  }

  static BuyerDetails buyer(Customer customer) {
    return customer == null
        ? null
        : new BuyerDetails(
            Text.normalOrNull(customer.getAccount()),
            customer.getSurname(),
            customer.getName(),
            customer.getPhone(),
            Text.normalOrNull(customer.getEmail()),
            null);
  }

  private static List<PlaceOrder.Line> lines(List<Item> items) {
    return items.stream()
        .map(
            item ->
                new PlaceOrder.Line(
                    item.getSku(), item.getQuantity(), null, item.getDescriptionVersion()))
        .toList();
  }

  private static DeliveryChoice delivery(Delivery delivery) {
    return delivery == null
        ? null
        : new DeliveryChoice(
            Carrier.of(delivery.getCarrier()).orElse(null),
            Optional.ofNullable(delivery.getMethod())
                .map(method -> DeliveryMethod.valueOf(method.name()))
                .orElse(null),
            delivery.getCity(),
            delivery.getDestination());
  }
}
