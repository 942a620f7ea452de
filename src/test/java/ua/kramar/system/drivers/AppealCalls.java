package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import wsdl.callcentre.AddAttachment;
import wsdl.callcentre.AppealChannel;
import wsdl.callcentre.AppealRef;
import wsdl.callcentre.ChangeAppealStatus;
import wsdl.callcentre.Customer;
import wsdl.callcentre.RegisterAppeal;

/**
 * What call centre, site and shop do with appeals. As objects for clients with a toolkit, as XML
 * with the prefix {@code c} for others.
 */
public final class AppealCalls {

  private static final Caller SITE = new Storefront().caller();

  private AppealCalls() {}

  /** A question about the delivery by phone, of somebody without an account. */
  public static RegisterAppeal about(TestShop shop, String order, TestBuyer buyer) {
    var appeal = new RegisterAppeal();
    appeal.setSourceSystem("hotline");
    appeal.setExternalId(UniqueValues.code());
    appeal.setSeller(shop.code());
    appeal.setOrderNumber(order);
    appeal.setRequestType(2);
    appeal.setSendingType(2);
    appeal.setChannel(AppealChannel.HOTLINE);
    var customer = new Customer();
    customer.setAccount(buyer.account());
    customer.setSurname(buyer.surname());
    customer.setName(buyer.name());
    customer.setPhone(buyer.phone());
    appeal.setCustomer(customer);
    appeal.setText("Де моє замовлення? Телефонуйте " + buyer.phone());
    return appeal;
  }

  /** The number of an appeal that the call centre has registered for a shop. */
  public static String registered(TestShop shop, String order) {
    try {
      return CallCentre.signedIn()
          .registerAppeal(about(shop, order, TestBuyer.onThePhone()))
          .getAppealNumber();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of an appeal of somebody who wants to return goods of an order. */
  public static String returning(TestShop shop, String order) {
    RegisterAppeal appeal = about(shop, order, TestBuyer.onThePhone());
    appeal.setRequestType(5);
    appeal.setText("Хочу повернути лампу");
    try {
      return CallCentre.signedIn().registerAppeal(appeal).getAppealNumber();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static AppealRef ref(String number) {
    var ref = new AppealRef();
    ref.setNumber(number);
    return ref;
  }

  public static AppealRef ref(RegisterAppeal appeal) {
    var ref = new AppealRef();
    ref.setSourceSystem(appeal.getSourceSystem());
    ref.setExternalId(appeal.getExternalId());
    return ref;
  }

  public static ChangeAppealStatus changing(AppealRef appeal, int status, String comment) {
    var change = new ChangeAppealStatus();
    change.setSourceSystem("hotline");
    change.setExternalId(UniqueValues.code());
    change.setAppeal(appeal);
    change.setStatus(status);
    change.setComment(comment);
    return change;
  }

  /** The call centre moves an appeal. */
  public static void moved(String number, int status) {
    try {
      CallCentre.signedIn().changeAppealStatus(changing(ref(number), status, null));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static AddAttachment adding(AppealRef appeal, String name, byte[] content) {
    var file = new AddAttachment();
    file.setSourceSystem("hotline");
    file.setExternalId(UniqueValues.code());
    file.setAppeal(appeal);
    file.setFileName(name);
    file.setSha256(sha256(content));
    file.setContent(new DataHandler(new ByteArrayDataSource(content, "application/octet-stream")));
    return file;
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A registration as XML. */
  public static String registration(TestShop shop, String text) {
    return """
    <c:registerAppeal><c:sourceSystem>chat</c:sourceSystem><c:externalId>%s</c:externalId><c:seller>%s</c:seller>\
    <c:requestType>1</c:requestType><c:sendingType>3</c:sendingType><c:channel>CHAT</c:channel>\
    <c:customer><c:surname>Мельник</c:surname><c:name>Ірина</c:name><c:phone>0501234567</c:phone></c:customer>\
    <c:text>%s</c:text></c:registerAppeal>"""
        .formatted(UniqueValues.code(), shop.code(), text);
  }

  /** A change as XML. */
  public static String change(String number, int status) {
    return """
    <c:changeAppealStatus><c:sourceSystem>chat</c:sourceSystem><c:externalId>%s</c:externalId>\
    <c:appeal><c:number>%s</c:number></c:appeal><c:status>%d</c:status></c:changeAppealStatus>"""
        .formatted(UniqueValues.code(), number, status);
  }

  /** A file as XML, its content within the message. */
  public static String file(String number, byte[] content) {
    return file(number, content, Base64.getEncoder().encodeToString(content));
  }

  /** A file as XML with something in the place of its content. */
  public static String file(String number, byte[] content, String inPlace) {
    return """
    <c:addAttachment><c:sourceSystem>chat</c:sourceSystem><c:externalId>%s</c:externalId>\
    <c:appeal><c:number>%s</c:number></c:appeal><c:fileName>a.pdf</c:fileName><c:sha256>%s</c:sha256>\
    <c:content>%s</c:content></c:addAttachment>"""
        .formatted(UniqueValues.code(), number, sha256(content), inPlace);
  }

  /** A complaint that a buyer left in a comment about the lamp. */
  public static ObjectNode complaint(TestShop shop, TestBuyer buyer, String text) {
    ObjectNode complaint = Talk.text(text).put("seller", shop.code()).put("sku", TestShop.LAMP);
    complaint.set("buyer", Talk.question(buyer, null, text).path("buyer"));
    return complaint;
  }

  public static Answer complain(String key, ObjectNode complaint) {
    return SITE.with("Idempotency-Key", key).post("/storefront/complaints", complaint);
  }

  /** The number of an appeal that was made of a complaint. */
  public static String complained(TestShop shop) {
    return complain(Talk.key(), complaint(shop, TestBuyer.registered(), "Лампа не світить"))
        .expecting(201)
        .json()
        .path("appeal")
        .asText();
  }

  public static ObjectNode resolution(boolean solved, String comment) {
    return Answer.JSON.createObjectNode().put("solved", solved).put("comment", comment);
  }

  /** The shop answers, whatever the version. */
  public static Answer resolve(Caller shop, String number, boolean solved, String comment) {
    return shop.with("Idempotency-Key", Talk.key())
        .with("If-Match", "*")
        .post("/appeals/" + number + "/resolution", resolution(solved, comment));
  }

  public static JsonNode read(Caller shop, String number) {
    return shop.get("/appeals/" + number).expecting(200).json();
  }

  public static List<String> ids(Caller shop, String query) {
    return Answer.texts(shop.get("/appeals?" + query).expecting(200).json().path("items"), "id");
  }
}
