import { zone } from './zone';

/** A point in time as the clock on the wall of a zone shows it, as a field of the type `datetime-local` takes it. */
export function toWall(at: Date, timeZone: string = zone.get()): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return format.format(at).replace(' ', 'T');
}

/**
 * The point in time at which the clock on the wall of a zone shows this. Of the hour that occurs twice in autumn it is
 * the first; of the one that is skipped in spring, an hour later.
 */
export function fromWall(wall: string, timeZone: string = zone.get()): Date {
  const utc = Date.parse(`${wall}Z`);
  const offset = (at: number) => Date.parse(`${toWall(new Date(at), timeZone)}Z`) - at;
  const offsets = [offset(utc - 12 * HOUR), offset(utc + 12 * HOUR)];
  const found = offsets.map((each) => utc - each).find((at) => offset(at) === utc - at);
  return new Date(found ?? utc - (offsets[0] ?? 0));
}

const HOUR = 3_600_000;
