/** What buyers, shops and the call centre want done with returns, as it comes over the wire. */
@Room(uses = "words")
package ua.kramar.returns.commands;

import ua.kramar.platform.Room;
