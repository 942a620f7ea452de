/** What places of templates can stand for, by the server's names. */
export const VARIABLES = ['buyer', 'shop', 'number', 'goods', 'total', 'waybill', 'carrier', 'delivery', 'article'] as const;
export type Variable = (typeof VARIABLES)[number];

export interface Place {
  from: number;
  to: number;
  variable: Variable;
}

const PLACE = /\{\{([^{}\n]*)\}\}/g;

/** The places of a text that stand for something known; a text with them is not sent. */
export function placesIn(text: string): Place[] {
  return [...text.matchAll(PLACE)].flatMap((found) => {
    const word = found[1]!.trim().toLowerCase();
    return isVariable(word) ? [{ from: found.index, to: found.index + found[0].length, variable: word }] : [];
  });
}

export function isVariable(word: string): word is Variable {
  return (VARIABLES as readonly string[]).includes(word);
}

/**
 * The text with a template put in.
 *
 * @param at where, as the field's selection has it
 * @returns the text, and what of it is to be marked: the first place without a value, or the end
 */
export function withInserted(text: string, at: { from: number; to: number }, inserted: string): { text: string; from: number; to: number } {
  const before = text.slice(0, at.from);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  const begin = before.length + gap.length;
  const place = placesIn(inserted)[0];
  const end = begin + inserted.length;
  return {
    text: before + gap + inserted + text.slice(at.to),
    from: place === undefined ? end : begin + place.from,
    to: place === undefined ? end : begin + place.to,
  };
}
