package ua.kramar.access.passwords;

/**
 * What a person chooses.
 *
 * @param revokesTokens whether the API tokens that the person has made end as well: somebody else
 *     may have known the old password. They go on otherwise, since an ERP uses them
 */
public record NewPassword(String password, boolean revokesTokens) {

  @Override
  public String toString() {
    return "NewPassword[revokesTokens=" + revokesTokens + "]";
  }
}
