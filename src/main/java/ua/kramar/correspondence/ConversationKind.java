package ua.kramar.correspondence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a conversation is about, and from where it began. */
@Schema(name = "ConversationKind")
public enum ConversationKind {
  /** An order (C2a). */
  ORDER,
  /** The shop, from the shop's page (C2b). */
  SELLER,
  /** The shop, from the page of one of its articles (C2b). */
  PRODUCT;

  /**
   * The kind of a stored conversation.
   *
   * @param order the number of the order; null if it is about none
   * @param sku the number of the article; null if it began on no article's page
   */
  public static ConversationKind of(Object order, Object sku) {
    if (order != null) {
      return ORDER;
    }
    return sku == null ? SELLER : PRODUCT;
  }
}
