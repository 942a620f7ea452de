package ua.kramar.correspondence.questions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that was asked.
 *
 * @param question its id
 * @param state the marketplace's: 1 on moderation, 5 passed by the content policy
 */
@Schema(name = "AskedQuestion")
public record AskedQuestion(String question, int state) {}
