/** Test cases of access: sign-in, isolation of shops, personal data. */
package ua.kramar.system.access;
