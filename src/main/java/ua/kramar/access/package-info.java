/**
 * Who may act for which shop: people with roles and sessions, machines with tokens, signing in, and
 * the brake on guesses. Tells every edge who asks.
 */
@Capability(
    uses = {"platform", "sellers"},
    tables = {"account", "api_token", "session", "sign_in_failure", "sign_in_address"})
package ua.kramar.access;

import ua.kramar.platform.Capability;
