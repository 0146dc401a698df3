import { makeStyles } from "@fluentui/react-components";
import {
  memo,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
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
  const isShown = useAfterPaint(total > 0);
  const [from, to] = windowOf(tops, viewOf(scroller?.current, list.current), isShown ? overscan : 0);

  useEffect(() => onRange?.(from, to), [onRange, from, to]);
  useHeights(list, measured, [from, to], redraw);
  useShown(scroller, list, active, tops);

  return (
    <ul aria-label={label} className={styles.list} ref={list} style={{ height: tops[total] ?? 0 }}>
      {Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset).map((index) => (
        <Row
          className={styles.row}
          index={index}
          key={index}
          renderRow={renderRow}
          top={tops[index] ?? 0}
          total={total}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<Props, "total" | "renderRow"> {
  readonly index: number;
  readonly top: number;
  readonly className: string;
}

/** Drawn once while the page scrolls past it: cards with their buttons are what takes a frame's time. */
const Row = memo(function Row({ index, top, total, className, renderRow }: RowProps): ReactNode {
  return (
    <li
      aria-posinset={index + 1}
      aria-setsize={total}
      className={className}
      data-index={index}
      style={{ top }}
    >
      {renderRow(index)}
    </li>
  );
});

/** True once something has been seen: first only what is in view is drawn, so that it is there at once. */
function useAfterPaint(isThere: boolean): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (isThere) setShown(true);
  }, [isThere]);
  return isShown;
}

/** Keeps the heights of the rows drawn; draws again where one turned out another than known. */
function useHeights(
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
    const show = () => {
      const [top, bottom] = [latest.current[active], latest.current[active + 1]];
      if (scroller?.current && list.current && top !== undefined && bottom !== undefined)
        scrollTo(scroller.current, list.current, [top, bottom], active > 0);
    };
    // The row left may close and this one open: only then are the heights above it known.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [active, scroller, list]);
}

function scrollTo(
  page: HTMLElement,
  list: HTMLElement,
  [top, bottom]: readonly [number, number],
  isLater: boolean,
): void {
  const start = list.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
  const isAbove = start + top < page.scrollTop;
  const isBelow = start + bottom > page.scrollTop + page.clientHeight;
  if (isAbove || (isBelow && isLater)) page.scrollTop = start + top - 8;
}
