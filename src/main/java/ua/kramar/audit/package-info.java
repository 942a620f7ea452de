/**
 * The audit: who did what to access and settings, in the transaction of the act and append-only;
 * refused requests in numbers; a chain of hashes; an alarm on guesses at passwords. Knows no other
 * capability: they inform it by events.
 */
@Capability(
    uses = {"platform"},
    tables = {"audit_alarm", "audit_entry", "audit_refusal", "audit_seal"})
package ua.kramar.audit;

import ua.kramar.platform.Capability;
