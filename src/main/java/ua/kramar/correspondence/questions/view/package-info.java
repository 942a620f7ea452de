/** Public questions as the shop, its asker and everybody else see them. */
@Room(uses = "decision")
package ua.kramar.correspondence.questions.view;

import ua.kramar.platform.Room;
