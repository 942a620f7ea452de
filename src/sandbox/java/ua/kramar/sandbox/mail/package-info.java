/** The mail relay: an SMTP server that keeps every mail in memory. */
package ua.kramar.sandbox.mail;
