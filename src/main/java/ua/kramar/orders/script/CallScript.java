package ua.kramar.orders.script;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shop's text for the first call.
 *
 * @param version 0 for the usual text of a shop that has set none
 * @param variables the values for which the text can have places, such as {@code {{number}}}
 */
@Schema(name = "CallScript")
public record CallScript(int version, String text, List<String> variables) {}
