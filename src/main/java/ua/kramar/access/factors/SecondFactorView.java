package ua.kramar.access.factors;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An authenticator app of the person who is signed in.
 *
 * @param label as the person calls the device
 * @param since when the first code was given
 * @param usedAt when the last code was given
 */
@Schema(name = "SecondFactor")
public record SecondFactorView(String id, String label, Instant since, Instant usedAt) {}
