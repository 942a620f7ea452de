import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const components = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(ROOT, file), 'utf8') }));

const files = (found: typeof components) => found.map(({ file }) => file);

it('leave no word to the browser, which speaks a language of its own', () => {
  const demanding = /\brequired\b|\bpattern=|type="(?:email|number|url)"/;
  const forms = components.filter(({ text }) => text.includes('<form'));
  expect(forms.length).toBeGreaterThan(5);
  expect(files(forms.filter(({ text }) => demanding.test(text) && !text.includes('noValidate')))).toEqual([]);
});

it('ask for dates and times by the cabinet’s own field', () => {
  const native = /type="(?:date|time|datetime-local|month|week)"/;
  expect(files(components.filter(({ text }) => native.test(text)))).toEqual([]);
  expect(files(components.filter(({ text }) => text.includes('reportValidity')))).toEqual([]);
});
