import { afterEach, expect, it } from 'vitest';
import { forgetList, lastList, rememberList } from './lastList';

afterEach(forgetList);

it('is the list that was looked at, with its search and order', () => {
  rememberList('/orders?view=in_work&q=Шевчук&sort=oldest');
  expect(new URL(lastList(), 'https://x').searchParams.get('q')).toBe('Шевчук');
  expect(lastList()).toContain('view=in_work');
  expect(lastList()).toContain('sort=oldest');
});

it('is the list of new orders where none was, and for who comes next', () => {
  expect(lastList()).toBe('/orders?view=new');
  rememberList('/orders?view=done');
  forgetList();
  expect(lastList()).toBe('/orders?view=new');
});
