/** Call-backs as their shop sees them. */
@Room(uses = {"core"})
package ua.kramar.callbacks.view;

import ua.kramar.platform.Room;
