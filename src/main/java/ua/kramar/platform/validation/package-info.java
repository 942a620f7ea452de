/** Bean Validation of requests, in the language of the caller. */
@Room(uses = {"caller", "refusals", "values"})
package ua.kramar.platform.validation;

import ua.kramar.platform.Room;
