/**
 * The files of messages: found out by their content, cleaned, kept outside of the messages' rows
 * and handed out to the two sides only (ADR 0050).
 */
@Room(uses = {"attachments.images", "attachments.scan", "policy"})
package ua.kramar.correspondence.attachments;

import ua.kramar.platform.Room;
