/**
 * What Kramar says no with: refusals by kind and stable code, their texts, and what an exception
 * means to the caller.
 */
@Room
package ua.kramar.platform.refusals;

import ua.kramar.platform.Room;
