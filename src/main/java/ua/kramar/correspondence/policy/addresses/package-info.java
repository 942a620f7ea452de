/** Addresses in a reading: of the web, of mail, and names in messengers and social networks. */
@Room(uses = "policy.reading")
package ua.kramar.correspondence.policy.addresses;

import ua.kramar.platform.Room;
