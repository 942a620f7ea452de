import { takesText } from './keys';
import { dispatch, isQuick } from './layers';

interface Pressed {
  event: KeyboardEvent;
  /** Undefined for a key that is no shortcut. */
  shortcut: string | undefined;
}

/** So many letters without a digit are a person's; a code's first digit comes sooner. */
const MOST = 5;

/**
 * Keys that may be the beginning of a scan: done once it is known that a person pressed them, dropped or taken back
 * when they came from a scanner.
 */
export class PendingKeys {
  private waiting: Pressed[] = [];
  private undo: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay how long to wait for what comes next, in milliseconds */
  press(pressed: Pressed, delay: number): void {
    const { event, shortcut } = pressed;
    const first = this.waiting.length === 0;
    if (shortcut === undefined && first) {
      return;
    }
    event.preventDefault();
    // No code begins with punctuation; and what only looks around is taken back if need be.
    if (first && shortcut !== undefined && (isQuick(shortcut) || !/^\p{L}$/u.test(event.key))) {
      const back = dispatch(shortcut, event);
      this.undo = back === undefined ? this.undo : [...this.undo, back];
    } else {
      this.waiting.push(pressed);
    }
    clearTimeout(this.timer);
    if (this.waiting.length >= MOST) {
      this.settle();
    } else {
      this.timer = setTimeout(() => this.settle(), delay);
    }
  }

  /**
   * It was a person: what waits is done, a key that was pressed twice only once. Text typed after a key that leads into
   * a field goes into the field.
   */
  settle(): void {
    const [first, ...others] = this.waiting;
    this.drop();
    if (first?.shortcut !== undefined) {
      dispatch(first.shortcut, first.event);
      follow(others.every(({ shortcut }) => shortcut === first.shortcut) ? [] : others);
    }
  }

  /** It was a scanner. */
  takeBack(): void {
    const undo = this.undo.reverse();
    this.drop();
    undo.forEach((back) => back());
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.waiting = [];
    this.undo = [];
  }
}

/** Keys that came after one that may have led into a field. */
function follow(others: readonly Pressed[]): void {
  if (others.length > 0 && !takesText(document.activeElement)) {
    // The field may come with the next rendering.
    setTimeout(() => others.forEach(type));
  } else {
    others.forEach(type);
  }
}

function type({ event, shortcut }: Pressed): void {
  if (takesText(document.activeElement)) {
    document.execCommand('insertText', false, event.key);
  } else if (shortcut !== undefined) {
    dispatch(shortcut, event);
  }
}
