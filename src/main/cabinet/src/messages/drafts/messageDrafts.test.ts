import { beforeEach, describe, expect, it } from 'vitest';
import { MessageDrafts } from './messageDrafts';

class FakeStorage {
  [name: string]: unknown;
  getItem(name: string) {
    return (this[name] as string | undefined) ?? null;
  }
  setItem(name: string, value: string) {
    this[name] = value;
  }
  removeItem(name: string) {
    delete this[name];
  }
}

let storage: Storage;
let keys: number;
const drafts = () => new MessageDrafts(storage, () => `key-${++keys}`);

beforeEach(() => {
  storage = new FakeStorage() as unknown as Storage;
  keys = 0;
});

describe('a message that is not sent yet', () => {
  it('survives a reload with the key under which it is sent', () => {
    drafts().offer('order 1', 'Добрий день');
    expect(drafts().get('order 1')).toEqual({ text: 'Добрий день', key: 'key-1' });
  });

  it('is another message when its text is another', () => {
    const typed = drafts();
    typed.offer('order 1', 'a');
    typed.offer('order 1', 'a');
    expect(typed.get('order 1').key).toBe('key-1');
    typed.offer('order 1', 'ab');
    expect(typed.get('order 1').key).toBe('key-2');
  });

  it('is gone when it is sent, emptied or somebody else signs in', () => {
    const typed = drafts();
    ['1', '2', '3'].forEach((about) => typed.offer(about, 'a'));
    typed.drop('1');
    typed.offer('2', '');
    expect(drafts().get('1').text + drafts().get('2').text).toBe('');
    typed.clear();
    expect([typed.get('3').text, drafts().get('3').text]).toEqual(['', '']);
  });

  it('is read only where it is one, and lives as long as the page where nothing can be stored', () => {
    storage.setItem('kramar.message.1', '{"text": 5}');
    storage.setItem('kramar.message.2', 'no JSON');
    expect([drafts().get('1').text, drafts().get('2').text]).toEqual(['', '']);
    const homeless = new MessageDrafts(undefined, () => 'k');
    homeless.offer('1', 'a');
    expect(homeless.get('1').text).toBe('a');
  });
});
