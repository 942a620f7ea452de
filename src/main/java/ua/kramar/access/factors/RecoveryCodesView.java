package ua.kramar.access.factors;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Recovery codes, which are told this once; each is good for one sign-in without the app.
 *
 * @param recoveryCodes ten codes; none when the person has codes from before
 */
@Schema(name = "RecoveryCodes")
public record RecoveryCodesView(List<String> recoveryCodes) {}
