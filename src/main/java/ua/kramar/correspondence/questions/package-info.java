/**
 * Public questions about products and the shops' answers (C3): everybody reads them beside the
 * product, so all texts of buyers and shops pass the content policy.
 */
@Room(uses = {"core", "decision", "policy", "texts"})
package ua.kramar.correspondence.questions;

import ua.kramar.platform.Room;
