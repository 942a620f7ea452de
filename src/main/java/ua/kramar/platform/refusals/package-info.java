/**
 * What Kramar says no with: refusals by kind and stable code, their texts, and what an exception
 * means to the caller.
 */
package ua.kramar.platform.refusals;
