/** Test cases of notification: shops and buyers get their letters. */
package ua.kramar.system.notification;
