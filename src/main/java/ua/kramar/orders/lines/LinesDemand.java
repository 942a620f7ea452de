package ua.kramar.orders.lines;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an edit of lines has to state (O13): how the buyer agreed to a raised price, or that a buyer
 * to whom the system must not write was told by phone of a total that rises.
 */
@Schema(name = "LinesDemand")
public enum LinesDemand {
  AGREEMENT,
  TOLD_BY_PHONE
}
