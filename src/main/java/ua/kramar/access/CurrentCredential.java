package ua.kramar.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The credential that authenticated this request; none for an anonymous one. */
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
