/** The page on which people and tests look at the sandbox and control it. */
package ua.kramar.sandbox.page;
