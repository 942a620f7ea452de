package ua.kramar.correspondence.questions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that was written.
 *
 * @param question the id of the question
 * @param answer its own id
 * @param state the marketplace's: 1 on moderation, 5 passed by the content policy
 */
@Schema(name = "WrittenAnswer")
public record WrittenAnswer(String question, String answer, int state) {}
