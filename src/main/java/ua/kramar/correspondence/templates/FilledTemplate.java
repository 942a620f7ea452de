package ua.kramar.correspondence.templates;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template with the values of what somebody writes about.
 *
 * @param template the id of the template, to be sent with the message
 * @param missing the variables that have no value here; their places are left in the text, which
 *     cannot be sent with them
 */
@Schema(name = "FilledTemplate")
public record FilledTemplate(String template, String text, List<String> missing) {}
