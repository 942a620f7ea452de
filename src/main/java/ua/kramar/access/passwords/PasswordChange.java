package ua.kramar.access.passwords;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.access.Account;
import ua.kramar.access.CurrentCredential;
import ua.kramar.access.Passwords;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Unauthenticated;
import ua.kramar.sellers.Sellers;

/**
 * Replaces a person's password: by the old one, or by the link from a letter. Has no transaction of
 * its own: an attempt stays counted although it is refused, and no connection is held while a
 * password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChange {

  @Inject private Sellers sellers;
  @Inject private Passwords passwords;
  @Inject private PasswordPolicy policy;
  @Inject private PasswordResets resets;
  @Inject private PasswordReplacement replacement;
  @Inject private PasswordProof proof;
  @Inject private CurrentActor current;
  @Inject private CurrentCredential credential;
  @Inject private Clock clock;

  /**
   * Replaces the password of the person who is signed in. All other sessions of that person end,
   * and the tokens if wanted.
   *
   * @param address the client's address
   * @throws Unauthenticated when the caller is no person
   * @throws WrongPassword when the old password is wrong
   * @throws ua.kramar.access.TooManyAttempts after too many wrong ones; sign-ins count as well
   * @throws PasswordRefused when the new one does not meet the policy
   */
  public void change(String oldPassword, NewPassword wanted, String address) {
    Account account = proof.person();
    policy.require("newPassword", wanted.password(), sellers.get(account.sellerId()), account);
    proof.require(account, "oldPassword", oldPassword, address);
    replacement.replace(account, hashed(wanted), credential.get().orElseThrow());
  }

  /**
   * Replaces a forgotten password. All sessions of the person end, all other links, and the tokens
   * if wanted.
   *
   * @param secret from the link
   * @throws NotFound when there was never such a link
   * @throws LinkRefused when it was used or has expired, or the person was deactivated
   * @throws PasswordRefused when the password does not meet the policy; the link stays valid
   */
  public void reset(String secret, NewPassword wanted) {
    PasswordReset reset = resets.bySecret(secret).orElseThrow(() -> new NotFound("link"));
    reset.requireValid(clock.instant());
    Account account = reset.account();
    policy.require("password", wanted.password(), sellers.get(account.sellerId()), account);
    // Who has the link acts as that person, and writes rows of that shop.
    current.set(account.actor());
    replacement.reset(reset, hashed(wanted));
  }

  private PasswordReplacement.Hashed hashed(NewPassword wanted) {
    return new PasswordReplacement.Hashed(
        passwords.hash(wanted.password()), wanted.revokesTokens());
  }
}
