package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores and finds user accounts. */
@ApplicationScoped
class Accounts {

  @PersistenceContext private EntityManager entities;

  Optional<Account> byLogin(String login) {
    return entities
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  void add(Account account) {
    entities.persist(account);
  }
}
