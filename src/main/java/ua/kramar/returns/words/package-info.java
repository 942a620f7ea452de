/** The states of a return, who may bring it from which to which, and why goods come back. */
@Room
package ua.kramar.returns.words;

import ua.kramar.platform.Room;
