package ua.kramar.access.factors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CurrentCredential;
import ua.kramar.access.LoginName;
import ua.kramar.access.SecondFactorPolicy;
import ua.kramar.access.SignInThrottle;
import ua.kramar.access.passwords.PasswordPolicy;
import ua.kramar.access.passwords.PasswordProof;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.start.Settings;

/**
 * The second factors of the person who is signed in. Has no transaction of its own: an attempt
 * stays counted although it is refused.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactors {

  @Inject private StoredFactors stored;
  @Inject private RecoveryCodes codes;
  @Inject private SecondFactorChange change;
  @Inject private SecondFactorPolicy policy;
  @Inject private PasswordProof proof;
  @Inject private SignInThrottle throttle;
  @Inject private CurrentCredential credential;
  @Inject private PasswordPolicy passwordPolicy;
  @Inject private Accounts accounts;
  @Inject private CurrentActor actor;
  @Inject private Settings settings;

  /**
   * What the person has.
   *
   * @throws ua.kramar.platform.refusals.Unauthenticated when the caller is no person
   */
  public SecondFactorsView list() {
    Account person = proof.person();
    return new SecondFactorsView(
        stored.confirmed(person.id()).stream().map(SecondFactor::view).toList(),
        codes.left(person.id()),
        policy.requires(person.role()));
  }

  /**
   * Begins with another authenticator app; {@link #confirm} ends it within 15 minutes. One that was
   * begun before is given up.
   *
   * @param label as the person calls the device
   * @param address the client's address
   * @throws ua.kramar.access.passwords.WrongPassword when the password is wrong
   * @throws TooManySecondFactors when the person has five
   * @throws ua.kramar.platform.sealing.NoSealingKey when secrets cannot be stored
   */
  public NewSecondFactor begin(String label, String password, String address) {
    Account person = proof.person();
    proof.require(person, "password", password, address);
    SecondFactorChange.Added added = change.add(person, label);
    String secret = Base32.encode(added.secret());
    return new NewSecondFactor(String.valueOf(added.id()), secret, uri(person.login(), secret));
  }

  /**
   * Demands codes of the app from now on; all other sessions of the person end.
   *
   * @param code what the app shows
   * @return recovery codes when the person has none
   * @throws WrongCode when the app has another secret, or its clock is wrong
   * @throws NotFound when nothing was begun, or too long ago
   */
  public RecoveryCodesView confirm(long id, String code, String address) {
    Account person = proof.person();
    throttle.attempt(person.login(), address);
    RecoveryCodesView shown =
        new RecoveryCodesView(change.confirm(person, id, code, credential.get().orElseThrow()));
    throttle.succeeded(person.login(), address);
    return shown;
  }

  /**
   * Removes an app; with the last one the password is enough again.
   *
   * @throws ua.kramar.access.passwords.WrongPassword when the password is wrong
   * @throws ua.kramar.access.passwords.PasswordRefused when it is the last one, and the password
   *     too short to be enough
   * @throws NotFound when the person has no such app
   */
  public void remove(long id, String password, String address) {
    Account person = proof.person();
    proof.require(person, "password", password, address);
    change.remove(person, id, () -> passwordPolicy.requireEnoughAlone("password", password));
  }

  /**
   * Removes the second factors of somebody who has lost them; told by mail, and all sessions of the
   * person end. For operators, not for their own.
   *
   * @param reason how the operator knows that it is that person
   * @throws NotFound when there is no such person, or the person has none
   * @throws Forbidden when it is the operator's own
   */
  public void removeLost(String login, String reason) {
    Account person =
        accounts
            .byLogin(LoginName.normal(login))
            .filter(Account::active)
            .orElseThrow(() -> new NotFound("second-factor"));
    if (person.login().equals(actor.get().name())) {
      throw new Forbidden();
    }
    change.removeLost(person, reason);
  }

  /**
   * Replaces the recovery codes, used or not.
   *
   * @throws ua.kramar.access.passwords.WrongPassword when the password is wrong
   * @throws NotFound when the person has no second factor
   */
  public RecoveryCodesView renewCodes(String password, String address) {
    Account person = proof.person();
    proof.require(person, "password", password, address);
    return new RecoveryCodesView(change.renewCodes(person));
  }

  /** Whether a code at the sign-in is good; it is used up by that. */
  public boolean use(Account person, String code) {
    return change.use(person, code);
  }

  /** The form that authenticator apps have agreed on; the issuer tells installations apart. */
  private String uri(String login, String secret) {
    URI server = settings.publicUrl();
    String issuer = encoded("Kramar " + server.getHost());
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(issuer, encoded(login), secret, issuer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
