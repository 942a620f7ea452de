package ua.kramar.notification;

import ua.kramar.buyers.Phone;

/**
 * Where a recipient can be reached. Personal data: not for logs.
 *
 * @param email null when there is none
 * @param phone null when there is none
 */
public record ContactPoints(String email, Phone phone) {}
