/**
 * The published contracts: that the OpenAPI document is complete, and that the cabinet follows it.
 */
package ua.kramar.system.contract;
