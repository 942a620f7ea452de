import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScannerProfile } from '../preferences/preferences';
import { preferences } from '../preferences/preferences';
import { onScan, type Scan } from './codes';
import { listen } from './keyboard';
import { push } from './layers';
import { NO_SCANNER } from './scannerProfile';

const KNOWN: ScannerProfile = { gap: 20, prefix: [], suffix: ['Enter'] };
const WITH_PREFIX: ScannerProfile = { gap: 20, prefix: ['#'], suffix: ['Enter'] };
const WITHOUT_END: ScannerProfile = { gap: 20, prefix: [], suffix: [] };

class Nothing {}

/** Stands for everything in the page; only a menu is said to be around it. */
class InMenu {
  closest = () => this;
}

/** What listens to the page remembers times over all tests, so each has times of its own. */
let origin = 0;
let acts: string[];
let scans: Scan[];
let stop: (() => void)[];

beforeEach(() => {
  origin += 1_000_000;
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { activeElement: null, documentElement: { dataset: {}, lang: '' } }));
  for (const name of ['HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement']) {
    vi.stubGlobal(name, Nothing);
  }
  vi.stubGlobal('Element', InMenu);
  acts = [];
  scans = [];
  const act = (key: string) => [key, () => void acts.push(key)] as const;
  stop = [
    push(Object.fromEntries([...'ndsotm', 'Enter', 'Escape'].map(act))),
    push({ j: { quick: () => (acts.push('j'), () => void acts.push('back')) } }),
    onScan((scan) => scans.push(scan)),
    listen(),
  ];
});

afterEach(() => {
  vi.advanceTimersByTime(5_000);
  stop.forEach((end) => end());
  preferences.set({ scanner: null });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** @returns whether the key was taken from what has the focus */
function press(key: string, target?: InMenu, repeat = false): boolean {
  const event = new Event('keydown', { cancelable: true });
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const about = { key, code, repeat, timeStamp: origin + performance.now(), ...(target === undefined ? {} : { target }) };
  for (const [name, value] of Object.entries(about)) {
    Object.defineProperty(event, name, { value });
  }
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Presses keys with pauses between them; a number is one more pause. */
function type(keys: readonly (string | number)[], gap: number): void {
  for (const key of keys) {
    if (typeof key === 'number') {
      vi.advanceTimersByTime(key);
    } else {
      press(key);
      vi.advanceTimersByTime(gap);
    }
  }
}

const silence = () => vi.advanceTimersByTime(2_000);

const TEMPOS = [1, 5, 20, 35, 60, 120, 200, 250];
const CODES = ['20450000000001', 'RN123456789UA', 'NDSHOP-17', 'MTSHOP/2', 'NNN12345', 'JNDOST9', 'NDSHOP', 'OTDSNM'];

describe.each([
  ['nothing is known of', null],
  ['was tested', KNOWN],
  ['was tested and is slow', { ...KNOWN, gap: 400 }],
])('a scan by a scanner that %s', (_, profile) => {
  it.each(TEMPOS)('is a code and no command at %d ms', (gap) => {
    preferences.set({ scanner: profile });
    for (const code of CODES) {
      scans = [];
      type([...code, 'Enter', 2_000], gap);
      expect(scans, code).toEqual([{ kind: 'code', code }]);
    }
    expect(acts.filter((act) => act !== 'j' && act !== 'back')).toEqual([]);
    expect(acts.filter((act) => act === 'back')).toHaveLength(acts.length / 2);
  });

  it.each(TEMPOS)('that loses most of the code is said to be broken, at %d ms', (gap) => {
    preferences.set({ scanner: profile });
    for (const code of ['N', 'ND', 'NDEF', 'RN', '204', 'N1']) {
      scans = [];
      type([...code, 'Enter', 2_000], gap);
      expect(scans, code).toEqual([{ kind: 'broken', text: code }]);
    }
    expect(acts).toEqual([]);
  });
});

describe('a scan that pauses for too long', () => {
  it.each(TEMPOS)('after its letters is broken to its end, at %d ms', (gap) => {
    for (const [letters, rest] of [['RN', '123456789UA'], ['NDS', 'HOP-17'], ['NDSH', 'ND']] as const) {
      scans = [];
      type([...letters, 600, ...rest, 'Enter', 2_000], gap);
      expect(scans.at(-1), letters).toEqual({ kind: 'broken', text: letters + rest });
      expect(scans.every(({ kind }) => kind === 'broken')).toBe(true);
    }
    expect(acts).toEqual([]);
  });

  it('and never ends is said to be broken once', () => {
    type([...'NDSH', 5_000], 60);
    expect(scans).toEqual([{ kind: 'broken', text: 'NDSH' }]);
    expect(acts).toEqual([]);
  });
});

describe('a scan by a scanner that', () => {
  it.each(TEMPOS)('has a prefix is a code at %d ms', (gap) => {
    preferences.set({ scanner: WITH_PREFIX });
    type(['#', ...'NDSHOP', 'Enter'], gap);
    expect(scans).toEqual([{ kind: 'code', code: 'NDSHOP' }]);
    expect(acts).toEqual([]);
  });

  it.each(TEMPOS)('sends nothing at the end is a code at %d ms', (gap) => {
    preferences.set({ scanner: WITHOUT_END });
    type([...'NDSHOP', 2_000, ...'RN123456789UA', 2_000], gap);
    expect(scans).toEqual([
      { kind: 'code', code: 'NDSHOP' },
      { kind: 'code', code: 'RN123456789UA' },
    ]);
    expect(acts).toEqual([]);
  });

  it('ends with two keys is one code', () => {
    type([...'NDSHOP', 'Enter', 'Enter'], 60);
    silence();
    expect(scans).toEqual([{ kind: 'code', code: 'NDSHOP' }]);
    expect(acts).toEqual([]);
  });

  it('holds Shift for every letter, and is slow with that too, commands nothing', () => {
    type(['Shift', 'N', 'Shift', 'D', ...'123456', 'Enter'], 250);
    silence();
    expect(scans).toEqual([{ kind: 'code', code: 'ND123456' }]);
    expect(acts).toEqual([]);
  });
});

describe('in a menu', () => {
  const typeInMenu = (keys: readonly string[], gap: number) =>
    keys.map((key) => {
      const taken = press(key, new InMenu());
      vi.advanceTimersByTime(gap);
      return taken;
    });

  it('letters that a scanner types choose no item by their Enter', () => {
    expect(typeInMenu([...'NDSHOP', 'Enter'], 20).at(-1)).toBe(true);
    expect(scans).toEqual([{ kind: 'covered', code: 'NDSHOP' }]);
  });

  it('letters that a person types, and Enter, are the menu\'s', () => {
    expect(typeInMenu(['n', 'd', 'Enter'], 120)).toEqual([false, false, false]);
    expect(typeInMenu(['n', 'Enter'], 20)).toEqual([false, false]);
    expect(scans).toEqual([]);
    expect(acts).toEqual([]);
  });
});

describe('a person', () => {
  it.each([
    [['n', 'j'], ['n', 'j']],
    [['j', 'j', 'n'], ['j', 'j', 'n']],
    [['j', 'Enter'], ['j', 'Enter']],
    [['j', 'j', 'Enter', 'Enter'], ['j', 'j', 'Enter', 'Enter']],
    [['n', 'Escape'], ['n', 'Escape']],
    [['n', 400, 'Enter'], ['n', 'Enter']],
    [['n', 400, 'd', 400, 's'], ['n', 'd', 's']],
  ])('may press %j', (keys, expected) => {
    for (const gap of [60, 120, 250]) {
      acts = [];
      type(keys, gap);
      silence();
      expect(acts, `at ${gap} ms`).toEqual(expected);
    }
    expect(scans).toEqual([]);
  });

  it('holds Escape down without going further back than one step', () => {
    press('Escape');
    expect(press('Escape', undefined, true)).toBe(true);
    expect(acts).toEqual(['Escape']);
  });

  it('acts at once where nobody scans', () => {
    preferences.set({ scanner: NO_SCANNER });
    type(['n', 40], 0);
    expect(acts).toEqual(['n']);
  });
});

it('types into the field that a letter leads to, also where the letter acts late', () => {
  stop.push(push({ c: { field: () => void Object.assign(document, { activeElement: new Nothing() }) } }));
  press('c');
  // The computer was busy: the timer has not run.
  origin += 1_000;
  expect(press('s')).toBe(false);
  vi.advanceTimersByTime(5_000);
  expect(acts).toEqual([]);
});
