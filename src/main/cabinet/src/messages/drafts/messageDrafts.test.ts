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

  it('is made of its template until nothing is left of it', () => {
    const typed = drafts();
    typed.offer('order 1', 'Добрий день', { template: '7' });
    typed.offer('order 1', 'Добрий день!');
    expect(drafts().get('order 1')).toEqual({ text: 'Добрий день!', key: 'key-2', template: '7' });
    typed.offer('order 1', '');
    typed.offer('order 1', 'Ні');
    expect(typed.get('order 1').template).toBeUndefined();
  });

  it('is there as long as it has a file, and is another message with another', () => {
    const file = { id: '1', name: 'a.pdf', type: 'application/pdf' as const, size: 1, width: null, height: null, held: false };
    const typed = drafts();
    typed.offer('order 1', 'Ось', { files: [file] });
    typed.offer('order 1', '');
    expect(drafts().get('order 1')).toEqual({ text: '', key: 'key-2', files: [file] });
    typed.offer('order 1', '', { files: [] });
    expect(typed.get('order 1')).toEqual({ text: '', key: '' });
  });

  it('takes its first file without another text', () => {
    const file = { id: '1', name: 'a.pdf', type: 'application/pdf' as const, size: 1, width: null, height: null, held: false };
    const typed = drafts();
    typed.offer('order 1', '', { files: [file] });
    expect(typed.get('order 1').files).toEqual([file]);
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
