/** The marketplace's site over REST. */
package ua.kramar.storefront.rest;
