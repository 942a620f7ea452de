import { useEffect, useState } from 'react';

/** The value once it has stayed the same for so many milliseconds: who types on is not answered to a half of it. */
export function usePaused<T>(value: T, pause: number): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return paused;
}
