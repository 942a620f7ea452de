/** The secret of the link that led here. Browsers send the fragment of an address to no server. */
export function linkSecret(): string {
  return window.location.hash.replace(/^#/, '');
}

/** Takes the secret out of the address and of the history, once it is of no use. */
export function forgetSecret(): void {
  window.history.replaceState(null, '', window.location.pathname);
}
