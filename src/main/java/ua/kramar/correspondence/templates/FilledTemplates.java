package ua.kramar.correspondence.templates;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import ua.kramar.correspondence.Conversation;
import ua.kramar.correspondence.Conversations;
import ua.kramar.correspondence.texts.ConversationValues;
import ua.kramar.correspondence.texts.StoredTemplate;
import ua.kramar.correspondence.texts.StoredTemplates;
import ua.kramar.correspondence.texts.TemplateKind;
import ua.kramar.correspondence.texts.TemplateText;
import ua.kramar.correspondence.texts.Variable;
import ua.kramar.platform.refusals.NotFound;

/** Fills templates in for somebody who is about to write. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FilledTemplates {

  @Inject private StoredTemplates templates;
  @Inject private Conversations conversations;
  @Inject private ConversationValues values;

  /**
   * Fills in a template for a conversation of the acting shop.
   *
   * @throws NotFound when the shop has no such conversation, or no such template of its kind
   */
  public FilledTemplate inConversation(long id, long template) {
    Conversation at = conversations.get(id);
    return at.order() == null
        ? filled(of(template, TemplateKind.SHOP), values.ofQuestion(id))
        : aboutOrder(at.order(), template);
  }

  /**
   * As {@link #inConversation}, for an order, whether or not there is a conversation about it.
   *
   * @throws NotFound when the shop has no such order, or no such template for orders
   */
  public FilledTemplate aboutOrder(long number, long template) {
    StoredTemplate stored = of(template, TemplateKind.ORDER);
    return filled(stored, values.ofOrder(number, stored.language()));
  }

  /**
   * Fills in a template for the answer to a public question (C3).
   *
   * @throws NotFound when the shop has no such question, or no such template for them
   */
  public FilledTemplate inPublicQuestion(long id, long template) {
    return filled(of(template, TemplateKind.QUESTION), values.ofPublicQuestion(id));
  }

  private StoredTemplate of(long template, TemplateKind kind) {
    return templates
        .find(template)
        .filter(stored -> stored.kind() == kind)
        .orElseThrow(() -> new NotFound("template"));
  }

  private static FilledTemplate filled(StoredTemplate stored, Map<Variable, String> values) {
    TemplateText.Filled filled = stored.text().with(values);
    return new FilledTemplate(String.valueOf(stored.id()), filled.text(), filled.missing());
  }
}
