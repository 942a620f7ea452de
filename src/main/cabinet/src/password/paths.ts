/** Letters lead here, with a secret in the fragment of the address. */
export const RESET = '/password-reset';
export const INVITATION = '/invitation';

/** Where a person who is signed in changes the own password. */
export const CHANGE = '/password';
