package ua.kramar.system.drivers;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An order as a buyer or a manager puts it together, in the words of the REST interface. */
public final class Cart {

  private final ObjectNode order;

  private Cart(ObjectNode order) {
    this.order = order;
  }

  /** Two lamps and a vase, to be picked up from Nova Poshta and paid for there. */
  public static Cart of(TestShop shop, TestBuyer buyer) {
    ObjectNode order = Answer.JSON.createObjectNode();
    order.put("seller", shop.code());
    order
        .putObject("buyer")
        .put("account", buyer.account())
        .put("surname", buyer.surname())
        .put("name", buyer.name())
        .put("phone", buyer.phone())
        .put("email", buyer.mail());
    order.putArray("lines");
    order
        .putObject("delivery")
        .put("carrier", "NOVA_POSHTA")
        .put("method", "PICKUP")
        .put("city", "Київ")
        .put("destination", "Відділення №12");
    order.putObject("payment").put("method", "CASH_ON_DELIVERY").put("paid", false);
    order.put("doNotCall", false).putNull("comment");
    return new Cart(order).line(TestShop.LAMP, 2).line(TestShop.VASE, 1);
  }

  public static Cart of(TestShop shop) {
    return of(shop, TestBuyer.registered());
  }

  /** The same cart, which the shop's own staff deliver. */
  public Cart deliveredByTheShop() {
    return with("/delivery/carrier", "OWN").with("/delivery/method", "OWN");
  }

  /** The same cart of a buyer who asks not to be called. */
  public Cart withoutCall() {
    return with("/doNotCall", true);
  }

  /** The same cart, paid by card. */
  public Cart paidByCard() {
    return with("/payment/method", "CARD").with("/payment/paid", true);
  }

  private Cart line(String sku, int quantity) {
    ((ArrayNode) order.get("lines")).addObject().put("sku", sku).put("quantity", quantity);
    return this;
  }

  /** The same cart with another value at a place such as {@code /buyer/phone}. */
  public Cart with(String place, JsonNode value) {
    ObjectNode other = order.deepCopy();
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = other.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
    return new Cart(other);
  }

  public Cart with(String place, String value) {
    return with(place, Answer.JSON.getNodeFactory().textNode(value));
  }

  public Cart with(String place, int value) {
    return with(place, Answer.JSON.getNodeFactory().numberNode(value));
  }

  public Cart with(String place, boolean value) {
    return with(place, Answer.JSON.getNodeFactory().booleanNode(value));
  }

  public Cart without(String place) {
    ObjectNode other = order.deepCopy();
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = other.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.remove(pointer.last().getMatchingIndex());
    } else {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    }
    return new Cart(other);
  }

  @Override
  public String toString() {
    return order.toString();
  }
}
