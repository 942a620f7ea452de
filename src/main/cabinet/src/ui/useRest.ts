import { useEffect, useState } from 'react';
import { ONE_ACT } from './once';

/**
 * Whether presses are not accepted yet because the latest act is too near, and what begins such a rest. Who sees it
 * need not wonder why a press did nothing.
 */
export function useRest(): readonly [boolean, () => void] {
  const [began, begin] = useState(0);
  const [over, end] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => end(began), ONE_ACT);
    return () => clearTimeout(timer);
  }, [began]);
  return [began !== over, () => begin((count) => count + 1)];
}
