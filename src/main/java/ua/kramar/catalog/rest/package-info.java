/** The price list over REST. */
package ua.kramar.catalog.rest;
