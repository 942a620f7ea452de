/**
 * Public questions about products and the shops' answers (C3): everybody reads them beside the
 * product, so that all that is written here passes the content policy, whoever writes.
 */
@Room(uses = {"core", "decision", "policy"})
package ua.kramar.correspondence.questions;

import ua.kramar.platform.Room;
