import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { push } from './layers';
import { PendingKeys } from './pending';
import { SLOWEST_GAP } from './scannerProfile';

class Field {
  isContentEditable = true;
}

const page = { activeElement: null as Field | null, execCommand: (_: string, __: boolean, text: string) => done.push(`"${text}"`) };
let done: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('HTMLElement', Field);
  vi.stubGlobal('HTMLInputElement', class {});
  vi.stubGlobal('HTMLTextAreaElement', class {});
  vi.stubGlobal('HTMLSelectElement', class {});
  page.activeElement = null;
  done = [];
  stop = push({
    n: () => void done.push('n'),
    d: () => void done.push('d'),
    s: () => void done.push('s'),
    o: () => void done.push('o'),
    m: { field: () => void (page.activeElement = new Field()) },
    t: { field: () => false },
    '/': () => void done.push('/'),
    'g o': () => void done.push('g o'),
    j: {
      quick: () => {
        done.push('j');
        return () => void done.push('back');
      },
    },
    k: {
      quick: () => {
        done.push('k');
        return () => void done.push('back');
      },
    },
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const SHORTCUTS = 'ndsomtjk/';

/** Presses the keys at a steady pace, and then waits for longer than a scan may pause. */
function type(keys: string, gap: number, { suffix = true, delay = SLOWEST_GAP } = {}) {
  const onScan = vi.fn();
  const pending = new PendingKeys(
    () => delay,
    () => !suffix,
    onScan,
  );
  const start = performance.now();
  [...keys].forEach((key, index) => {
    vi.advanceTimersByTime(index === 0 ? 0 : gap);
    const shortcut = key === 'o' && keys[index - 1] === 'g' ? 'g o' : SHORTCUTS.includes(key) ? key : undefined;
    const event = { key, timeStamp: start + index * gap, preventDefault: () => undefined } as KeyboardEvent;
    pending.comes(event.timeStamp);
    pending.press({ event, shortcut });
  });
  return { pending, onScan, silence: () => vi.advanceTimersByTime(SLOWEST_GAP * 2) };
}

describe('letters of which nobody knows who pressed them', () => {
  it.each([1, 5, 20, 35, 60, 120, 200, 250])('do nothing while a scan may still go on, at %d ms', (gap) => {
    type('ndshop', gap);
    expect(done).toEqual([]);
  });

  it.each([1, 5, 20, 34])('are a scan when they come every %d ms, however few', (gap) => {
    for (const letters of ['nd', 'nds', 'ndef', 'ndshop', 'mtwice', 'rn', 'jnd', 'reef']) {
      const { onScan, silence } = type(letters, gap);
      silence();
      expect(onScan, letters).toHaveBeenCalledOnce();
    }
    expect(done.filter((act) => act !== 'j' && act !== 'back')).toEqual([]);
  });

  it.each([35, 60, 120, 250])('are a scan when they are more than two, or no shortcuts, at %d ms', (gap) => {
    for (const letters of ['nds', 'ndef', 'ndshop', 'rn', 'nx', 'jnd', 'jkn']) {
      const { onScan, silence } = type(letters, gap);
      silence();
      expect(onScan, letters).toHaveBeenCalledOnce();
    }
    expect(done.filter((act) => !['j', 'k', 'back'].includes(act))).toEqual([]);
  });

  it('are taken back with the steps that they made', () => {
    type('j', 0).pending.takeBack();
    expect(done).toEqual(['j', 'back']);
  });

  it.each([20, 60, 250])('and an Enter after them are a scan, at %d ms', (gap) => {
    expect(['n', 'nd', 'ndef', 'jn', 'qx'].map((letters) => type(letters, gap).pending.bearsAnEnd)).toEqual([false, false, false, false, false]);
  });
});

describe('a person', () => {
  it('waits for no longer than a scan may pause', () => {
    type('n', 0);
    vi.advanceTimersByTime(SLOWEST_GAP - 1);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['n']);
  });

  it.each([
    ['nj', ['n', 'j']],
    ['jn', ['j', 'n']],
    ['jjjjn', ['j', 'j', 'j', 'j', 'n']],
    ['jkjk', ['j', 'k', 'j', 'k']],
    ['nd', ['n', 'd']],
    ['nnn', ['n']],
    ['go', ['g o']],
    ['ngo', ['n', 'g o']],
    ['jx', ['j']],
    ['j/', ['j', '/']],
  ])('may press %s quickly', (keys, acts) => {
    for (const gap of [40, 80, 150, 250]) {
      done = [];
      const { onScan, silence } = type(keys, gap);
      silence();
      expect(done, `at ${gap} ms`).toEqual(acts);
      expect(onScan).not.toHaveBeenCalled();
    }
  });

  it('may press one key twice, or two that are one shortcut, faster than anybody types', () => {
    for (const keys of ['nn', 'go', 'jj']) {
      type(keys, 5).silence();
    }
    expect(done).toEqual(['n', 'g o', 'j', 'j']);
  });

  it('types on after a key that leads into a field', () => {
    type('mnext', 60).silence();
    expect(done).toEqual(['"n"', '"e"', '"x"', '"t"']);
  });

  it('types nothing and commands nothing where there is no field', () => {
    type('tnds', 60).silence();
    expect(done).toEqual([]);
  });

  it('is not told from a scanner that sends nothing at the end of a code', () => {
    const { onScan, silence } = type('mnext', 60, { suffix: false });
    silence();
    expect(onScan).toHaveBeenCalledOnce();
    expect(done).toEqual([]);
  });

  it('may step and press Enter at once', () => {
    expect(['', 'j', 'jj', 'jkj'].map((keys) => type(keys, 100).pending.bearsAnEnd)).toEqual([true, true, true, true]);
    expect(type('j', 0).pending.bearsAnEnd).toBe(true);
  });

  it('presses what begins no code, and it acts at once', () => {
    type('/', 0);
    expect(done).toEqual(['/']);
  });

  it('acts at once where nobody scans', () => {
    type('ndn', 100, { delay: 35 });
    expect(done).toEqual(['n', 'd']);
    vi.advanceTimersByTime(35);
    expect(done).toEqual(['n', 'd', 'n']);
  });
});

it('judges what waited for long enough before the next key, where the timer is late', () => {
  const { pending } = type('n', 0);
  pending.comes(performance.now() + SLOWEST_GAP + 1);
  expect(done).toEqual(['n']);
});

it('waits for the letter to which a Shift belongs', () => {
  const { pending, silence } = type('n', 0);
  vi.advanceTimersByTime(250);
  pending.prolong(performance.now());
  vi.advanceTimersByTime(250);
  expect(done).toEqual([]);
  silence();
  expect(done).toEqual(['n']);
});
