package ua.kramar.access.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.passwords.SecondFactorCheck;

/** Tells the policy for passwords who needs a code besides. */
@ApplicationScoped
class SecondFactorOfAccount implements SecondFactorCheck {

  @Inject private Accounts accounts;

  @Override
  public boolean hasSecondFactor(long accountId) {
    return accounts.byId(accountId).filter(Account::hasSecondFactor).isPresent();
  }
}
