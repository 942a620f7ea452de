import { usePreferences } from '../preferences/preferences';
import { SHORTCUTS, type Shortcut } from './shortcuts';

/** The hint beside what a key does; nothing when such keys are switched off. Not read out. */
export function KeyHint({ of }: { of: Shortcut }) {
  return usePreferences().shortcuts ? (
    <kbd className="hint" aria-hidden="true">
      {SHORTCUTS[of].key.toUpperCase()}
    </kbd>
  ) : null;
}
