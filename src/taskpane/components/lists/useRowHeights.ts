import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Keeps the heights of the rows drawn; draws again where one turned out another than known. */
export function useRowHeights(
  list: RefObject<HTMLElement | null>,
  heights: RefObject<Map<number, number>>,
  [from, to]: readonly [number, number],
  redraw: () => void,
): void {
  const look = () => measure(rowsOf(list.current), heights.current) && redraw();
  const latest = useRef(look);
  latest.current = look;
  useLayoutEffect(() => void latest.current());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows to watch where another part is drawn
  useEffect(() => {
    // A row may grow by itself (a form opens in it); only the browser notices.
    const observer = "ResizeObserver" in window ? new ResizeObserver(() => latest.current()) : null;
    for (const row of rowsOf(list.current)) observer?.observe(row);
    return () => observer?.disconnect();
  }, [list, from, to]);
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
}

/** Whether a row turned out another height than known. */
function measure(rows: readonly HTMLElement[], heights: Map<number, number>): boolean {
  let changed = false;
  for (const row of rows) {
    const index = Number(row.dataset.index);
    const height = row.offsetHeight;
    if (height === 0 || heights.get(index) === height) continue;
    heights.set(index, height);
    changed = true;
  }
  return changed;
}
