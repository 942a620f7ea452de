import { takesText } from './keys';
import { dispatch, isQuick, leadsIntoField } from './layers';
import { isMachines } from './tempo';

export interface Pressed {
  event: KeyboardEvent;
  /** Undefined for a key that is no shortcut. */
  shortcut: string | undefined;
}

/** A pressed key, and whether what it stands for is done. */
interface Key extends Pressed {
  done: boolean;
}

/** A person's two shortcuts may follow one another at once; no person gives more commands than that without a look. */
const COMMANDS = 2;
/** So many letters in a machine's tempo are a scan even where none of them is a shortcut. */
const SCAN = 4;

/**
 * Letters that may be the beginning of a scan. None of them acts before it is known that a person pressed them: each
 * waits until nothing has come for as long as a scan may pause, and then all are judged together. A digit or the
 * scanner's prefix says earlier that they are a scan's.
 *
 * What distinguishes a person's letters when nothing else came:
 *
 * - One letter alone is a person's, and so is one that was pressed several times: it acts once. No code is that short.
 * - Letters that follow one another faster than a person types are a scanner's, however few.
 * - Slower than that, a scanner and a person cannot be told apart by tempo. Up to two shortcuts are a person's commands;
 *   more, or letters that are no shortcuts among them, are a code of which the rest was lost.
 * - After a letter that only leads into a field they are the text for the field.
 * - Steps through the list are done at once and taken back if need be; the same one repeated counts as one.
 *
 * An Enter or Tab so soon after a letter is a scan's end, unless all letters before it were steps in a person's tempo.
 */
export class PendingKeys {
  private run: Key[] = [];
  private undo: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = Number.NEGATIVE_INFINITY;

  private readonly delay: () => number;
  private readonly endsInSilence: () => boolean;
  private readonly onScan: () => void;

  /**
   * @param delay how long to wait for what comes next, in milliseconds
   * @param endsInSilence whether the scanner sends nothing after a code
   * @param onScan is told of letters that were no person's when nothing came after them
   */
  constructor(delay: () => number, endsInSilence: () => boolean, onScan: () => void) {
    this.delay = delay;
    this.endsInSilence = endsInSilence;
    this.onScan = onScan;
  }

  press(pressed: Pressed): void {
    const { event, shortcut } = pressed;
    // No code begins with punctuation.
    if (this.run.length === 0 && !/^\p{L}$/u.test(event.key)) {
      if (shortcut !== undefined) {
        dispatch(shortcut, event);
      }
      return;
    }
    if (shortcut !== undefined || this.waits) {
      event.preventDefault();
    }
    if (shortcut?.includes(' ') === true) {
      // Two keys that are one shortcut count as one.
      this.run.pop();
    }
    const done = shortcut !== undefined && isQuick(shortcut) && !this.waits;
    const back = done ? dispatch(shortcut, event) : undefined;
    this.undo = back === undefined ? this.undo : [...this.undo, back];
    this.run.push({ ...pressed, done });
    this.prolong(event.timeStamp);
  }

  /** A key that types nothing itself: what waits, waits for the letter that comes with it. */
  prolong(at: number): void {
    if (this.run.length > 0) {
      this.latest = at;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.settle(), this.delay());
    }
  }

  /** A key comes at this time; what waited for long enough is judged before it, even where the timer is late. */
  comes(at: number): void {
    if (this.run.length > 0 && at - this.latest > this.delay()) {
      this.settle();
    }
  }

  /** Nothing of a scan came after the letters: they are done if they are a person's, and else taken back. */
  settle(): void {
    if (!this.arePersons()) {
      this.takeBack();
      this.onScan();
      return;
    }
    const commands = this.areCommands();
    const [first, ...others] = this.run.filter(({ done }) => !done);
    this.drop();
    if (first?.shortcut !== undefined) {
      dispatch(first.shortcut, first.event);
      follow(others.every(({ shortcut }) => shortcut === first.shortcut) ? [] : others, commands);
    }
  }

  /** Whether an Enter or Tab after the letters is a person's, and so the letters too. */
  get bearsAnEnd(): boolean {
    return this.run.every(({ done }) => done) && !this.isFast();
  }

  /** It was a scanner. */
  takeBack(): void {
    const undo = this.undo.reverse();
    this.drop();
    undo.forEach((back) => back());
  }

  private get waits(): boolean {
    return this.run.some(({ done, shortcut }) => !done && shortcut !== undefined);
  }

  private arePersons(): boolean {
    if (!this.waits) {
      return !this.isFast() || this.run.length < SCAN;
    }
    if (new Set(this.run.map(({ shortcut }) => shortcut)).size === 1) {
      return true;
    }
    return !this.isFast() && (this.areCommands() || (this.isText() && !this.endsInSilence()));
  }

  private areCommands(): boolean {
    const start = this.start();
    const steps = new Set(this.run.slice(0, start).map(({ shortcut }) => shortcut));
    return steps.size + this.run.length - start <= COMMANDS && this.run.every(({ shortcut }) => shortcut !== undefined);
  }

  private isText(): boolean {
    const shortcut = this.run[this.start()]?.shortcut;
    return shortcut !== undefined && leadsIntoField(shortcut);
  }

  /** Where the steps at the beginning end. */
  private start(): number {
    const start = this.run.findIndex(({ done }) => !done);
    return start === -1 ? this.run.length : start;
  }

  private isFast(): boolean {
    return isMachines(this.run.map(({ event }) => event.timeStamp));
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.run = [];
    this.undo = [];
  }
}

/** Keys that came after one that may have led into a field; outside of fields they act only if they are commands. */
function follow(others: readonly Pressed[], commands: boolean): void {
  const typeAll = () => others.forEach((pressed) => type(pressed, commands));
  if (others.length > 0 && !takesText(document.activeElement)) {
    // The field may come with the next rendering.
    setTimeout(typeAll);
  } else {
    typeAll();
  }
}

function type({ event, shortcut }: Pressed, commands: boolean): void {
  if (takesText(document.activeElement)) {
    document.execCommand('insertText', false, event.key);
  } else if (commands && shortcut !== undefined) {
    dispatch(shortcut, event);
  }
}
