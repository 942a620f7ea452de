/**
 * What holds for every HTTP request and answer, whichever edge it belongs to: headers, limits,
 * problem documents.
 */
package ua.kramar.platform.http;
