/** Parked deliveries over REST, for the marketplace's operators. */
package ua.kramar.notification.rest;
