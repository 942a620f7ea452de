/**
 * Messages, public questions and answers that the content policy holds until an operator of the
 * marketplace decides (C5), and public questions that shops reported (C3).
 */
@Room(uses = {"core", "decision", "policy", "questions"})
package ua.kramar.correspondence.moderation;

import ua.kramar.platform.Room;
