/** The address of the page where a scanner is tested. */
export const SCANNER = '/scanner';
