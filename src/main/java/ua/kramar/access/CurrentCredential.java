package ua.kramar.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The credential that authenticated this request; empty for an anonymous request. */
@RequestScoped
public class CurrentCredential {

  private CredentialRef credential;

  public Optional<CredentialRef> get() {
    return Optional.ofNullable(credential);
  }

  public void set(CredentialRef credential) {
    this.credential = credential;
  }
}
