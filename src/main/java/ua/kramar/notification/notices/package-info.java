/** The catalogue of notices: one class a type of event says who is told and what the texts need. */
package ua.kramar.notification.notices;
