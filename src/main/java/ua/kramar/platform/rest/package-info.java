/**
 * What every REST resource shares: problem documents, authorization, preconditions, correlation,
 * headers.
 */
package ua.kramar.platform.rest;
