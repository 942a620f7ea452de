import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';

interface Chapter {
  id: string;
  title: string;
}

interface Page {
  title: string;
  chapters: Chapter[];
  html: string;
  /** Files of pictures, relative to the page, in the order of their places in the HTML. */
  pictures: string[];
}

/**
 * Makes a page of Markdown that is imported into HTML, at build time; its pictures become assets.
 *
 * @param addresses of the pages that the cabinet shows, by file name; a link to anything else becomes its text
 */
export function markdown(addresses: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'kramar-markdown',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.md')) {
        return null;
      }
      const { html, title, chapters, pictures } = render(source, addresses, (picture) => sizeOfPng(join(dirname(id), picture)));
      const language = basename(id).includes('.uk.') ? 'uk' : 'en';
      const imports = pictures.map((picture, index) => `import picture${index} from ${JSON.stringify(picture)};`);
      const names = pictures.map((_, index) => `picture${index}`);
      const code = [
        ...imports,
        `export const language = ${JSON.stringify(language)};`,
        `export const title = ${JSON.stringify(title)};`,
        `export const chapters = ${JSON.stringify(chapters)};`,
        `const pictures = [${names.join(', ')}];`,
        `export const html = ${JSON.stringify(html)}.replace(/${PLACE('(\\d+)')}/g, (_, index) => pictures[index]);`,
      ];
      return { code: code.join('\n'), map: null };
    },
  };
}

/** Stands in the HTML for the address of a picture, which only the bundler knows. */
const PLACE = (index: number | string) => `kramar-picture-${index}-`;

export function render(
  source: string,
  addresses: Readonly<Record<string, string>>,
  sizeOf: (picture: string) => { width: number; height: number },
): Page {
  const chapters: Chapter[] = [];
  const pictures: string[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const plain = this.parser.parseInline(tokens, this.parser.textRenderer);
        if (depth === 1) {
          title = plain;
          return '';
        }
        const id = slug(text);
        if (depth === 2) {
          chapters.push({ id, title: plain });
        }
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const [file = '', anchor] = href.split('#');
        const address = file === '' ? '' : addresses[file];
        const text = this.parser.parseInline(tokens);
        return address === undefined ? text : `<a href="${address}${anchor === undefined ? '' : `#${anchor}`}">${text}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        const { width, height } = sizeOf(href);
        const place = PLACE(pictures.push(href) - 1);
        return `<img src="${place}" alt="${escaped(text)}" width="${width}" height="${height}" loading="lazy">`;
      },
      table(token: Tokens.Table) {
        const row = (cells: Tokens.TableCell[], tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        const label = escaped(chapters.at(-1)?.title ?? title);
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
        // It may be wider than the screen: who has no mouse scrolls it with the arrows.
        return `<div class="wide" role="region" tabindex="0" aria-label="${label}"><table>\n<thead>${row(token.header, 'th')}</thead>\n<tbody>${body}</tbody>\n</table></div>\n`;
      },
      code({ text }: Tokens.Code) {
        return `<pre class="wide" tabindex="0"><code>${escaped(text)}</code></pre>\n`;
      },
      html({ raw }: Tokens.HTML | Tokens.Tag) {
        if (!/^\s*<!--[^]*-->\s*$/.test(raw)) {
          throw new Error(`A page of the manual is Markdown without HTML: ${raw}`);
        }
        return '';
      },
    },
  });
  const html = marked.parse(source, { async: false });
  return { title, chapters, html, pictures };
}

/** As GitHub names the anchors of headings. */
function slug(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s+/g, '-');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A PNG file begins with its signature and the length and name of its first chunk; then come its width and height. */
function sizeOfPng(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
