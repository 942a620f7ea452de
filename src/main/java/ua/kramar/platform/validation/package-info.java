/** Checks the shape of requests by Bean Validation, in the language of the caller. */
package ua.kramar.platform.validation;
