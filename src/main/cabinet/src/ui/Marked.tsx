/** A text with places of it marked, which are counted in units of UTF-16; what lies in another place is marked with it. */
export function Marked({ text, places }: { text: string; places: readonly { from: number; to: number }[] }) {
  const pieces = [];
  let at = 0;
  for (const { from, to } of [...places].sort((one, other) => one.from - other.from)) {
    if (from >= at) {
      pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
      at = to;
    }
  }
  return [...pieces, text.slice(at)];
}
