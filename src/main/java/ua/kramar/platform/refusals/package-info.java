/**
 * Refusals by kind and stable code, their texts, and the translation of exceptions into refusals.
 */
@Room
package ua.kramar.platform.refusals;

import ua.kramar.platform.Room;
