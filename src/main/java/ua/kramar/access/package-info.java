/**
 * Authentication and authorization: accounts with roles and sessions, machines with tokens, sign-in
 * and its throttling. Provides every edge with the current actor.
 */
@Capability(
    uses = {"platform", "sellers"},
    tables = {
      "account",
      "api_token",
      "invitation",
      "invitation_secret",
      "password_reset",
      "password_reset_request",
      "password_reset_secret",
      "recovery_code",
      "second_factor",
      "session",
      "sign_in_failure",
      "sign_in_address",
      "used_nonce"
    })
package ua.kramar.access;

import ua.kramar.platform.Capability;
