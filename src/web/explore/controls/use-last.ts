import { useEffect, useRef } from 'react';

/**
 * The value, or, while it is null, the last one that was not. No state that is set while rendering: a component that does so may
 * miss that an address or an answer changed back to what it was (React 18, useSyncExternalStore).
 */
export function useLast<T>(value: T | null): T | null {
  const last = useRef<T | null>(null);
  useEffect(() => {
    if (value !== null) last.current = value;
  }, [value]);
  // oxlint-disable-next-line react/refs
  return value ?? last.current;
}
