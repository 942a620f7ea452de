package ua.kramar.access.people;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.access.Role;

/**
 * What the invited person sees before joining.
 *
 * @param login the e-mail address with which the person will sign in
 * @param shop the name of the shop; null for the marketplace's own staff
 */
@Schema(name = "InvitationPreview")
public record InvitationPreview(
    String login, Role role, @Schema(nullable = true) String shop, Instant expiresAt) {}
