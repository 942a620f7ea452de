package ua.kramar.access.factors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A secret for an authenticator app, which is told this once. It demands nothing until a code of
 * the app confirms it.
 *
 * @param secret 160 bits in Base32, for those who type it
 * @param uri the same as an {@code otpauth} address, for a QR code
 */
@Schema(name = "NewSecondFactor")
public record NewSecondFactor(String id, String secret, String uri) {}
