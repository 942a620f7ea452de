package ua.kramar.correspondence.policy;

/** Who writes: the bans of C5 bind sellers; of a buyer's text insults only are of interest. */
public enum Side {
  BUYER,
  SELLER
}
