/** The HTTP client for partners, with a deadline and a size limit. */
@Room
package ua.kramar.platform.client;

import ua.kramar.platform.Room;
