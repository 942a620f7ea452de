package ua.kramar.callbacks;

/**
 * A system of the call centre, and its own id of what it asks for.
 *
 * @param system 1 to 40 characters, as in the requests of the system
 * @param externalId 1 to 100 characters
 */
public record SystemRef(String system, String externalId) {}
