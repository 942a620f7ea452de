/** Where those go who have forgotten their password. */
export const FORGOTTEN = '/forgotten-password';
