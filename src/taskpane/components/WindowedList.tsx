import { makeStyles } from "@fluentui/react-components";
import {
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
} from "react";
import { ScrollerContext } from "./scroller";
import { topsOf, type View, windowOf } from "./windowing";

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
  /** Asked for rows [from, to) when they come near; keep it with useCallback. */
  readonly onRange?: (from: number, to: number) => void;
  readonly renderRow: (index: number) => ReactNode;
}

/** Rows drawn above and below what is seen, in px: a fast wheel turn never meets a blank. */
const overscan = 400;
/** A pane that is not laid out yet has no height; draw as for the smallest in Excel (378 px). */
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
  const redraw = useRedraw(scroller);
  const tops = topsOf(total, estimate, measured.current);
  const [from, to] = windowOf(tops, viewOf(scroller?.current, list.current), overscan);

  useEffect(() => onRange?.(from, to), [onRange, from, to]);
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
    const look = () => measure(rows, measured.current) && redraw();
    look();
    // A row may grow by itself (a form opens in it); only the browser notices.
    const observer = "ResizeObserver" in window ? new ResizeObserver(look) : null;
    for (const row of rows) observer?.observe(row);
    return () => observer?.disconnect();
  });
  useShown(scroller, list, active, tops);

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

type Scroller = RefObject<HTMLElement | null> | null;

/** Draws again whenever the page scrolls or the pane changes its size. */
function useRedraw(scroller: Scroller): () => void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const element = scroller?.current;
    element?.addEventListener("scroll", redraw, { passive: true });
    window.addEventListener("resize", redraw);
    redraw();
    return () => {
      element?.removeEventListener("scroll", redraw);
      window.removeEventListener("resize", redraw);
    };
  }, [scroller]);
  return redraw;
}

function viewOf(scroller: HTMLElement | null | undefined, list: HTMLElement | null): View {
  if (!scroller || !list) return { top: 0, height: smallestPane };
  const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
  return { top: Math.max(0, top), height: scroller.clientHeight || smallestPane };
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

/** Scrolls a newly active row into view, not more. */
function useShown(
  scroller: Scroller,
  list: RefObject<HTMLElement | null>,
  active: number,
  tops: Float64Array,
): void {
  const latest = useRef(tops);
  latest.current = tops;
  useEffect(() => {
    const page = scroller?.current;
    const top = latest.current[active];
    const bottom = latest.current[active + 1];
    if (!page || !list.current || top === undefined || bottom === undefined) return;
    const start =
      list.current.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
    const isAbove = start + top < page.scrollTop;
    const isBelow = start + bottom > page.scrollTop + page.clientHeight;
    if (isAbove || (isBelow && active > 0)) page.scrollTop = start + top - 8;
  }, [active, scroller, list]);
}
