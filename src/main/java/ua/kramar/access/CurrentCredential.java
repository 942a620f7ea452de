package ua.kramar.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** By what the actor of this request was let in; nothing for a request that nobody has signed. */
@RequestScoped
public class CurrentCredential {

  private CredentialRef credential;

  public Optional<CredentialRef> get() {
    return Optional.ofNullable(credential);
  }

  public void become(CredentialRef credential) {
    this.credential = credential;
  }
}
