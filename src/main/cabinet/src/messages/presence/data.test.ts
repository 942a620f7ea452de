import { expect, it } from 'vitest';
import { after } from './adopt';
import { namesByConversation } from './data';

const person = (conversation: string, login: string, answering = false) => ({
  conversation,
  login,
  name: login,
  since: '2026-11-22T00:00:00Z',
  answering,
});
const olena = person('1', 'olena');
const taras = person('1', 'taras');

it('has each person once in a conversation, as they are now', () => {
  const writing = person('1', 'olena', true);

  expect(after([olena, taras], { person: writing, present: true })).toEqual([taras, writing]);
  expect(after([olena], { person: person('2', 'olena'), present: true })).toHaveLength(2);
  expect(after([olena, taras], { person: taras, present: false })).toEqual([olena]);
});

it('names those who write, and not those who read', () => {
  const names = namesByConversation([olena, person('2', 'taras', true), person('2', 'ivan', true)]);

  expect(names.get('1')).toBeUndefined();
  expect(names.get('2')).toBe('taras, ivan');
});
