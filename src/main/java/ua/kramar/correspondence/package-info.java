/**
 * Conversations of shops with buyers: about an order, or to the shop from its page or that of an
 * article (C1, C2), and public questions about products (C3), with the clock by which they are
 * answered (C4). A list of them names the order's status, the buyer and the person who answers, so
 * it reads the tables that have these (ADR 0045).
 */
@Capability(
    uses = {"access", "buyers", "catalog", "orders", "platform", "sellers"},
    tables = {
      "attachment",
      "attachment_chunk",
      "conversation",
      "conversation_message",
      "conversation_reading",
      "message_template",
      "reply_address",
      "reply_mail",
      "product_question",
      "product_question_text",
      "question_recount",
      "reply_recount"
    },
    reads = {"account", "buyer", "orders", "seller"})
@Room(uses = {"attachments", "decision", "policy", "texts"})
package ua.kramar.correspondence;

import ua.kramar.platform.Capability;
import ua.kramar.platform.Room;
