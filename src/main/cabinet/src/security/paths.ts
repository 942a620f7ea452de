/** Where a person sees the own sessions and second factors. Letters lead here. */
export const SECURITY = '/security';
