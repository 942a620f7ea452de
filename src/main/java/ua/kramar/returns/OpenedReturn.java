package ua.kramar.returns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A return that was opened.
 *
 * @param id its number
 */
@Schema(name = "OpenedReturn")
public record OpenedReturn(@Schema(pattern = "^\\d{1,18}$") String id) {

  public long number() {
    return Long.parseLong(id);
  }
}
