package ua.kramar.returns.commands;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.validation.Legible;
import ua.kramar.returns.words.ReturnState;

/**
 * Where goods on their way back are now. The comment is checked as it was sent.
 *
 * @param state one of the way back, or {@code WITHDRAWN} when the buyer keeps the goods
 * @param comment only with {@code WITHDRAWN}, and there it must say for the buyer how the shop
 *     knows
 */
@Schema(name = "MoveReturn")
public record MoveReturn(
    @NotNull ReturnState state,
    @Size(max = DecideReturn.MOST) @Legible(lines = true) String comment) {}
