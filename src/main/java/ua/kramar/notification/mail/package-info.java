/** The adapter to SMTP. */
package ua.kramar.notification.mail;
