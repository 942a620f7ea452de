/**
 * Who may act for which shop: people with roles and sessions, machines with tokens, signing in, and
 * the brake on guesses. Tells every edge who asks.
 */
@Capability(uses = {"platform", "sellers"})
package ua.kramar.access;

import ua.kramar.platform.Capability;
