/** The journal over REST. */
package ua.kramar.journal.rest;
