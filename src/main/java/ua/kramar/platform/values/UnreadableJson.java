package ua.kramar.platform.values;

/** JSON that Kramar stored cannot be read: a fault of the server, whatever the request was. */
public final class UnreadableJson extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  UnreadableJson(Class<?> type, Throwable cause) {
    super("not readable as " + type.getSimpleName(), cause);
  }
}
