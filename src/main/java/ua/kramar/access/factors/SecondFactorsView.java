package ua.kramar.access.factors;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the person who is signed in proves it besides by the password.
 *
 * @param items the authenticator apps, at most five; without one the password is enough
 * @param recoveryCodesLeft how many recovery codes have not been used, 0 to 10
 * @param required whether the person must have a second factor
 */
@Schema(name = "SecondFactors")
public record SecondFactorsView(
    List<SecondFactorView> items, int recoveryCodesLeft, boolean required) {}
