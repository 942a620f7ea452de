package ua.kramar.access.passwords;

/**
 * Says whether a sign-in demands more than the password: then a shorter password is enough. Without
 * a bean of this type nobody has a second factor.
 */
public interface SecondFactorCheck {

  boolean hasSecondFactor(long accountId);
}
