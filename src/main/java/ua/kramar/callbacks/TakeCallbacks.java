package ua.kramar.callbacks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ua.kramar.platform.validation.Legible;

/**
 * An agent's request for work.
 *
 * @param agentId the agent's id at the call centre; no name, since the audit keeps it
 * @param seller the short name of the shop whose call-backs alone are wanted; null for all shops
 * @param max the most to take
 * @param leaseSeconds for how long they are the agent's alone
 */
public record TakeCallbacks(
    @NotNull @Pattern(regexp = TakeCallbacks.AGENT) String agentId,
    @Size(max = 40) @Legible String seller,
    @NotNull @Min(1) @Max(20) Integer max,
    @NotNull @Min(1) @Max(3600) Integer leaseSeconds) {

  /** The form of an agent's id. */
  public static final String AGENT = "[A-Za-z0-9._-]{1,40}";
}
