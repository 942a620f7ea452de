package ua.kramar.correspondence.texts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a template is written; the names are part of the contract. */
@Schema(name = "TemplateKind")
public enum TemplateKind {
  /** To the buyer of an order (C2a). */
  ORDER,
  /** To a buyer who asks the shop (C2b). */
  SHOP,
  /** In answer to a public question about an article (C3). */
  QUESTION;

  /** The kind of what is written in a conversation. */
  public static TemplateKind about(Long order) {
    return order == null ? SHOP : ORDER;
  }
}
