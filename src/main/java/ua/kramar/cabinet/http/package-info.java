/** How the cabinet's pages come to a browser. */
@Room
package ua.kramar.cabinet.http;

import ua.kramar.platform.Room;
