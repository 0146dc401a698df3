import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ScrollerContext } from "./scroller";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", left: 0, right: 0, paddingBottom: "8px" },
});

interface Props {
  readonly label: string;
  readonly total: number;
  /** Height of a row before it was drawn once, in px. */
  readonly estimate: number;
  /** Row kept in view as it changes; -1 for none. */
  readonly active?: number;
  /** Asked for rows [from, to) when they come near. */
  readonly onRange?: (from: number, to: number) => void;
  readonly renderRow: (index: number) => ReactNode;
}

/** Rows drawn above and below what is seen, in px: a fast wheel turn never meets a blank. */
const overscan = 400;
/** jsdom and a pane that is not laid out yet have no height; draw as for the smallest Excel pane (378 px). */
const smallestPane = 378;

/**
 * A list that draws only what is near the eye, so that ten thousand rows mount like fifty. Rows measure
 * themselves; until then they count as `estimate` high.
 */
export function WindowedList({ label, total, estimate, active = -1, onRange, renderRow }: Props): ReactNode {
  const styles = useStyles();
  const scroller = useContext(ScrollerContext);
  const list = useRef<HTMLUListElement>(null);
  const measured = useRef(new Map<number, number>());
  const [, redraw] = useState(0);
  const tops = topsOf(total, estimate, measured.current);
  const seen = viewOf(scroller?.current ?? null, list.current);
  const from = rowAt(tops, seen.top - overscan);
  const to = Math.min(total, rowAt(tops, seen.top + seen.height + overscan) + 1);

  useEffect(() => {
    const element = scroller?.current;
    const onMove = () => redraw((count) => count + 1);
    element?.addEventListener("scroll", onMove, { passive: true });
    window.addEventListener("resize", onMove);
    onMove();
    return () => {
      element?.removeEventListener("scroll", onMove);
      window.removeEventListener("resize", onMove);
    };
  }, [scroller]);

  useEffect(() => onRange?.(from, to), [onRange, from, to]);
  useLayoutEffect(() => {
    if (measure(list.current, measured.current)) redraw((count) => count + 1);
  });
  const activeTop = active >= 0 ? tops[active] : undefined;
  const activeBottom = active >= 0 ? tops[active + 1] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the active row scrolls, not of heights
  useEffect(() => {
    if (activeTop !== undefined && activeBottom !== undefined)
      show(scroller?.current ?? null, list.current, activeTop, activeBottom);
  }, [active]);

  return (
    <ul aria-label={label} className={styles.list} ref={list} style={{ height: tops[total] ?? 0 }}>
      {Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset).map((index) => (
        <li
          aria-posinset={index + 1}
          aria-setsize={total}
          className={styles.row}
          data-index={index}
          key={index}
          style={{ top: tops[index] }}
        >
          {renderRow(index)}
        </li>
      ))}
    </ul>
  );
}

function topsOf(total: number, estimate: number, measured: ReadonlyMap<number, number>): Float64Array {
  const tops = new Float64Array(total + 1);
  for (let i = 0; i < total; i++) tops[i + 1] = (tops[i] ?? 0) + (measured.get(i) ?? estimate);
  return tops;
}

function viewOf(scroller: HTMLElement | null, list: HTMLElement | null): { top: number; height: number } {
  if (!scroller || !list) return { top: 0, height: smallestPane };
  const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
  return { top: Math.max(0, top), height: scroller.clientHeight || smallestPane };
}

/** Index of the row that covers `y`, by halving. */
function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

function measure(list: HTMLElement | null, heights: Map<number, number>): boolean {
  let changed = false;
  for (const row of list?.querySelectorAll<HTMLElement>(":scope > li") ?? []) {
    const index = Number(row.dataset.index);
    const height = row.offsetHeight;
    if (height === 0 || heights.get(index) === height) continue;
    heights.set(index, height);
    changed = true;
  }
  return changed;
}

function show(scroller: HTMLElement | null, list: HTMLElement | null, top: number, bottom: number): void {
  if (!scroller || !list) return;
  const start = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const above = start + top < scroller.scrollTop;
  const below = start + bottom > scroller.scrollTop + scroller.clientHeight;
  if (above || below) scroller.scrollTop = start + top - 8;
}
