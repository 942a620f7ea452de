package ua.kramar.orders.view;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import ua.kramar.platform.values.Cursor;

/**
 * Deserializes the cursor of the next page of a list of an order from the order's number and the
 * key of the last row in the database's JSON, joined by a dot.
 */
abstract class PageCursorDeserializer extends StdDeserializer<String> {

  private static final long serialVersionUID = 1;

  private final String list;

  private PageCursorDeserializer(String list) {
    super(String.class);
    this.list = list;
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String[] key = json.getText().split("\\.", -1);
    return Cursor.of(list, (Object[]) key).toString();
  }

  /** Of the steps. */
  static class OfHistory extends PageCursorDeserializer {
    private static final long serialVersionUID = 1;

    OfHistory() {
      super(OrderPages.HISTORY);
    }
  }

  /** Of the comments. */
  static class OfComments extends PageCursorDeserializer {
    private static final long serialVersionUID = 1;

    OfComments() {
      super(OrderPages.COMMENTS);
    }
  }
}
