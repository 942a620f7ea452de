import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = import.meta.dirname;

/** Folders that serve every feature, and which others each of them may know. All other folders are features. */
const SERVING: Record<string, readonly string[]> = {
  api: [],
  i18n: [],
  preferences: ['i18n'],
  ui: ['i18n'],
  keyboard: ['i18n', 'preferences', 'ui'],
  live: ['api', 'i18n', 'ui'],
  session: ['api', 'i18n', 'preferences', 'ui'],
};

/** Puts the features together; only `main.tsx` knows it. */
const APP = 'app';

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const modules = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'));
const imports = modules.flatMap(importsOf);

/** All of a module's imports from our own folders: of values and types, static and late, also of styles. */
function importsOf(module: string): Import[] {
  const path = join(ROOT, module);
  return ts
    .preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({ from: module, to: relative(ROOT, resolved(join(dirname(path), fileName))).replaceAll('\\', '/') }))
    // The manual's text is outside.
    .filter(({ to }) => !to.endsWith('.md'));
}

function resolved(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')];
  const found = candidates.find((candidate) => files.includes(relative(ROOT, candidate).replaceAll('\\', '/')) && /\.\w+$/.test(candidate));
  return found ?? (path.endsWith('.md') ? path : `${path}.ts`);
}

const area = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const line = ({ from, to }: Import) => `${from} -> ${to}`;

/** @returns a way from a folder back to itself; null where there is none */
function cycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const finished = new Set<string>();
  const visit = (folder: string, way: string[]): string[] | null => {
    if (way.includes(folder)) {
      return [...way.slice(way.indexOf(folder)), folder];
    }
    if (finished.has(folder)) {
      return null;
    }
    for (const next of edges.get(folder) ?? []) {
      const found = visit(next, [...way, folder]);
      if (found !== null) {
        return found;
      }
    }
    finished.add(folder);
    return null;
  };
  for (const folder of edges.keys()) {
    const found = visit(folder, []);
    if (found !== null) {
      return found;
    }
  }
  return null;
}

describe('the folders', () => {
  it('are read: their imports lead to files that are there', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.filter(({ to }) => !files.includes(to) && to !== 'api/schema.gen.ts').map(line)).toEqual([]);
  });

  it('know each other in no circle', () => {
    const edges = new Map<string, Set<string>>();
    imports.forEach(({ from, to }) => {
      if (dirname(from) !== dirname(to)) {
        edges.set(dirname(from), (edges.get(dirname(from)) ?? new Set()).add(dirname(to)));
      }
    });
    expect(cycle(edges)).toBeNull();
  });

  it('that serve every feature know no feature', () => {
    const wrong = imports.filter(({ from, to }) => {
      const known = SERVING[area(from)];
      return known !== undefined && area(to) !== area(from) && !known.includes(area(to));
    });
    expect(wrong.map(line)).toEqual([]);
  });

  it('leave it to app to put features together', () => {
    expect(imports.filter(({ from, to }) => area(to) === APP && ![APP, ''].includes(area(from))).map(line)).toEqual([]);
  });

  it('hold no styles that nothing imports', () => {
    const imported = new Set(imports.map(({ to }) => to));
    expect(files.filter((file) => file.endsWith('.css') && !imported.has(file))).toEqual([]);
  });
});
