/** Signing in, tokens, and the operator's list of shops over REST. */
package ua.kramar.access.rest;
