import { useEffect, useState } from "react";

/**
 * How many of a long list are drawn: `step` at once, and as many more in a task of their own until all are there, so
 * that forty columns with forty choices each never hold the pane.
 */
export function useGrowing(total: number, step: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + step));
    return () => clearTimeout(timer);
  }, [count, total, step]);
  return Math.min(count, total);
}
