/** Where the settings are. */
export const SETTINGS = '/settings';
