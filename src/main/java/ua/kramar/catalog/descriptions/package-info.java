/** What shops say of their articles, with their terms, in versions (O14). */
@Room
package ua.kramar.catalog.descriptions;

import ua.kramar.platform.Room;
