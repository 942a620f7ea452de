package ua.kramar.returns;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.returns.words.ReturnState;

/**
 * Where goods on their way back are now.
 *
 * @param state one of the way back, or {@code WITHDRAWN} when the buyer keeps the goods
 */
@Schema(name = "MoveReturn")
public record MoveReturn(@NotNull ReturnState state) {}
