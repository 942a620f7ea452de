package ua.kramar.notification;

import ua.kramar.buyers.Phone;

/**
 * A recipient's addresses. Personal data: not for logs.
 *
 * @param email null when there is none
 * @param phone null when there is none
 */
public record ContactPoints(String email, Phone phone) {}
