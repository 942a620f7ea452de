/** Looks for malware in files, where somebody is there to ask. */
@Room
package ua.kramar.correspondence.attachments.scan;

import ua.kramar.platform.Room;
