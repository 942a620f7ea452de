/** The marketplace's dictionaries of appeals, and who may move one from where to where. */
@Room
package ua.kramar.appeals.words;

import ua.kramar.platform.Room;
