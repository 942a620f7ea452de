import { describe, expect, it } from 'vitest';
import { type Keystroke, learn, TEST_CODE } from './calibration';

const at = (keys: readonly string[], gap: number): Keystroke[] => keys.map((key, index) => ({ key, at: index * gap }));

describe('a scan on the test page', () => {
  it('tells the pause, and what stands before and after the code', () => {
    expect(learn(at(['F8', ...TEST_CODE, '#', 'Enter'], 120))).toEqual({
      kind: 'learnt',
      profile: { gap: 120, prefix: ['F8'], suffix: ['#', 'Enter'] },
      code: TEST_CODE,
    });
  });

  it('tells a prefix of letters from the code', () => {
    expect(learn(at([']', 'C', '1', ...TEST_CODE], 5))).toMatchObject({ profile: { prefix: [']', 'C', '1'], suffix: [] } });
  });

  it('tells the longest of the pauses', () => {
    const strokes = at([...TEST_CODE, 'Enter'], 20).map(({ key, at }, index) => ({ key, at: index > 4 ? at + 200 : at }));
    expect(learn(strokes)).toMatchObject({ profile: { gap: 220 } });
  });

  it('takes time even where the clock of the browser is too coarse to tell', () => {
    expect(learn(at([...TEST_CODE, 'Enter'], 0))).toMatchObject({ profile: { gap: 1 } });
  });

  it('may be of another code', () => {
    expect(learn(at([...'RN123456789UA', 'Enter'], 40))).toMatchObject({ code: 'RN123456789UA', profile: { prefix: [] } });
  });

  it('does not count the Shift of capital letters', () => {
    expect(learn(at(['Shift', 'K', ...TEST_CODE.slice(1)], 10))).toMatchObject({ code: TEST_CODE, profile: { prefix: [] } });
  });

  it('that was cut or typed by hand is not learnt', () => {
    expect(learn(at([...'2045', 'Enter'], 10))).toEqual({ kind: 'too-short' });
    expect(learn(at([...TEST_CODE, 'Enter'], 700))).toEqual({ kind: 'too-slow', gap: 700 });
    expect(learn([])).toEqual({ kind: 'too-short' });
  });
});
