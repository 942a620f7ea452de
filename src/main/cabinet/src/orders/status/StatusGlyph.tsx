import type { Tone } from './tone';

/** Shapes on a grid of 10: not everybody tells colours apart, and no font has all of these shapes. */
const SHAPES: Record<Tone, string> = {
  new: 'M5 1.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  work: 'M5 .8a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 5 .8Zm0 1.3v5.8a2.9 2.9 0 0 0 0-5.8Z',
  ship: 'M1 1h8v8H1Zm1.2 1.2v5.6h5.6V2.2ZM3.5 3.5h3v3h-3Z',
  transit: 'M5.2 1 9.4 5 5.2 9V6.2H.6V3.8h4.6Z',
  done: 'M3.7 8.5.6 5.4l1.2-1.2 1.9 1.9 4.5-4.5 1.2 1.2Z',
  failed: 'M1.1 2.3 2.3 1.1 5 3.8l2.7-2.7 1.2 1.2L6.2 5l2.7 2.7-1.2 1.2L5 6.2 2.3 8.9 1.1 7.7 3.8 5Z',
  closed: 'M5 .8a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 5 .8Zm0 1.3a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8Z',
};

export function StatusGlyph({ tone }: { tone: Tone }) {
  return (
    <svg className="glyph" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} fillRule="evenodd" />
    </svg>
  );
}
