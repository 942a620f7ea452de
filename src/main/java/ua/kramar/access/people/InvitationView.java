package ua.kramar.access.people;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.access.Role;

/**
 * An open invitation for the shop. The link is not included: only the invited person gets it.
 *
 * @param login the e-mail address of the invited person, who signs in with it later
 * @param expired whether the link has expired; another invitation replaces this one
 */
@Schema(name = "InvitationView")
public record InvitationView(
    String id, String login, Role role, Instant invitedAt, Instant expiresAt, boolean expired) {}
