import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'signin.title': 'Sign in to the cabinet',
  'signin.login': 'Login',
  'signin.password': 'Password',
  'signin.code': 'Code of the app, or a recovery code',
  'signin.code.required': 'Enter the code',
  'signin.code.wrong': 'The code is wrong. Each code is good once: wait for the next one.',
  'signin.forgotten': 'Forgotten the password?',
  'signin.do': 'Sign in',
  'signin.doing': 'Signing in…',
  'signin.required': 'Enter login and password',
  'signin.wrong': 'Login or password is wrong',
  'signin.throttled': 'Too many attempts. Try again in {wait}.',
  'signin.throttled.seconds': { one: '{n} second', other: '{n} seconds' },
  'signin.again': 'You can try again now.',
  'signin.ended': 'The session has ended. Sign in again: what you had not saved is still in its place.',
  'signin.unreachable': 'The server does not answer. Try again in a minute.',
};
