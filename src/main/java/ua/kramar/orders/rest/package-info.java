/** Orders over REST, for the cabinet and for ERP systems. */
package ua.kramar.orders.rest;
