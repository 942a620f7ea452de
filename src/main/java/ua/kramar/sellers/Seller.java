package ua.kramar.sellers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import ua.kramar.platform.caller.CurrentLanguage;

/** A shop on the marketplace. */
@Entity
@Immutable
public class Seller {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;
  private String name;

  @Column(name = "notification_email")
  private String notificationEmail;

  private String language;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Seller() {}

  Seller(
      String code,
      String name,
      String notificationEmail,
      Locale language,
      ShopContact contact,
      Instant createdAt) {
    this.code = code;
    this.name = name;
    this.notificationEmail = notificationEmail;
    this.language = language.getLanguage();
    this.contactPhone = contact.phone();
    this.contactEmail = contact.email();
    this.timeZone = "Europe/Kyiv";
    this.createdAt = createdAt;
  }

  public long id() {
    return id;
  }

  /** The unique short name in URLs and requests: lower-case Latin letters, digits, hyphens. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** The address for notifications of new orders (O19); null when the shop wants none. */
  public String notificationEmail() {
    return notificationEmail;
  }

  /** The language of the messages to the shop. */
  public Locale language() {
    return language == null ? CurrentLanguage.UKRAINIAN : Locale.forLanguageTag(language);
  }

  /** How buyers can reach the shop. */
  public ShopContact contact() {
    return new ShopContact(contactPhone, contactEmail);
  }

  /** The time zone of the times in the shop's messages and cabinet. */
  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }
}
