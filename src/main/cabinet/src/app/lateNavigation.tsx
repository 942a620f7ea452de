import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { later } from '../ui/later';

/** The parts of a section that is not the first to be seen: they come when they are first shown. */
export function lateNavigation(load: () => Promise<{ default: ComponentType }>): ComponentType {
  const late = later(load);
  return function LateNavigation() {
    const Parts = useSyncExternalStore(late.subscribe, late.get);
    useEffect(() => {
      // Without them the section can still be read; they are fetched anew the next time.
      late.fetch().catch(() => undefined);
    }, []);
    return Parts === undefined ? null : <Parts />;
  };
}
