/** Images of strangers: their size is read first, and only their pixels are kept. */
@Room
package ua.kramar.correspondence.attachments.images;

import ua.kramar.platform.Room;
