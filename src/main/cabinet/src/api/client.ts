import createClient from 'openapi-fetch';
import { isProblem, Refused } from './problem';
import type { paths } from './schema.gen';

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    // Names and refusals come in the language that the page is in.
    request.headers.set('Accept-Language', document.documentElement.lang);
    if (request.method !== 'GET') {
      request.headers.set('X-Requested-With', 'cabinet');
    }
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; a refusal is thrown. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok || error !== undefined) {
    const wait = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
    throw new Refused(response.status, isProblem(error) ? error : null, Number.isNaN(wait) ? null : wait);
  }
  return data as T;
}

/** The version that a change is based on. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
