package ua.kramar.correspondence.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The deadlines of conversations, and of public questions about products (C3, C4). */
@Dependent
class OwnDeadlines {

  @Produces
  static Recounted conversations() {
    return new Recounted("conversation", "list_rank in (0, 1)", "reply_recount");
  }

  @Produces
  static Recounted questions() {
    return new Recounted("product_question", "list_rank = 0", "question_recount");
  }
}
