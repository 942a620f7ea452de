/**
 * The policy for the content of messages (C5): one checker that says which rule a text breaks and
 * where. Knows no conversation; the caller tells what it has to know of one.
 */
@Room(uses = {"policy.addresses", "policy.phones", "policy.reading", "policy.unreadable"})
package ua.kramar.correspondence.policy;

import ua.kramar.platform.Room;
