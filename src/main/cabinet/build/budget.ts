import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a page asks for before it can be used: its scripts, styles and preloaded modules. */
const ASKED_FOR = /(?:src|href)="(\/[^"]+\.(?:js|css))"/g;

/**
 * Fails the build when the first load (page, scripts, styles; fonts apart) is heavier than allowed.
 *
 * @param limit in bytes after gzip
 */
export function budget(limit: number): Plugin {
  return {
    name: 'kramar-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(options) {
      const directory = options.dir ?? 'dist';
      const page = readFileSync(join(directory, 'index.html'), 'utf8');
      const files = ['/index.html', ...Array.from(page.matchAll(ASKED_FOR), (found) => found[1] ?? '')];
      const weights = files.map((file) => ({
        file,
        weight: gzipSync(readFileSync(join(directory, file)), { level: 9 }).length,
      }));
      const total = weights.reduce((sum, { weight }) => sum + weight, 0);
      const table = weights.map(({ file, weight }) => `  ${kilobytes(weight).padStart(9)}  ${file}`).join('\n');
      const line = `first load ${kilobytes(total)} gzip of ${kilobytes(limit)} allowed\n${table}`;
      if (total > limit) {
        this.error(`Too heavy: ${line}`);
      }
      this.info(line);
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
