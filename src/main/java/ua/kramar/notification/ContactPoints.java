package ua.kramar.notification;

import java.util.Locale;
import ua.kramar.buyers.Phone;

/**
 * A recipient's addresses. Personal data: not for logs.
 *
 * @param email null when there is none
 * @param phone null when there is none
 * @param language of the messages
 */
public record ContactPoints(String email, Phone phone, Locale language) {}
