/**
 * Authentication and authorization: accounts with roles and sessions, machines with tokens, sign-in
 * and its throttling. Provides every edge with the current actor.
 */
@Capability(
    uses = {"platform", "sellers"},
    tables = {
      "account",
      "api_token",
      "session",
      "sign_in_failure",
      "sign_in_address",
      "used_nonce"
    })
package ua.kramar.access;

import ua.kramar.platform.Capability;
