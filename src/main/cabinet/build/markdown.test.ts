import { expect, it } from 'vitest';
import { render } from './markdown';

const page = (source: string) => render(source, { 'statuses.md': '/manual/statuses' }, () => ({ width: 390, height: 844 }));

it('has its title and its chapters apart', () => {
  const { title, chapters, html } = page('# Посібник\n\n## Вигляд і мова\n\nТекст.');
  expect(title).toBe('Посібник');
  expect(chapters).toEqual([{ id: 'вигляд-і-мова', title: 'Вигляд і мова' }]);
  expect(html).toBe('<h2 id="вигляд-і-мова">Вигляд і мова</h2>\n<p>Текст.</p>\n');
});

it('links to what the cabinet shows, and has no other links', () => {
  expect(page('[a](statuses.md) [b](statuses.md#moves) [c](#d)').html).toBe(
    '<p><a href="/manual/statuses">a</a> <a href="/manual/statuses#moves">b</a> <a href="#d">c</a></p>\n',
  );
  expect(page('[erp](erp.md) <http://localhost:8080/> [x](javascript:y)').html).toBe('<p>erp http://localhost:8080/ x</p>\n');
});

it('leaves room for its pictures', () => {
  const { html, pictures } = page('![Список "нових"](../pictures/list.png)');
  expect(pictures).toEqual(['../pictures/list.png']);
  expect(html).toContain('alt="Список &#34;нових&#34;" width="390" height="844"');
});

it('has tables that can be scrolled without a mouse', () => {
  expect(page('## Клавіші\n\n| a | b |\n|---|---|\n| 1 | <!-- x -->2 |').html).toContain(
    '<div class="wide" role="region" tabindex="0" aria-label="Клавіші"><table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody><tr><td>1</td><td>2</td></tr></tbody>',
  );
});

it('has no HTML of its own', () => {
  expect(() => page('a <script>b</script>')).toThrow('without HTML');
});
