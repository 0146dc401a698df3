import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactNode, useContext, useEffect, useReducer, useRef, useState } from "react";
import { type Scroller, ScrollerContext } from "../scroller";
import { useRowHeights } from "./useRowHeights";
import { useShownRow } from "./useShownRow";
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
  useRowHeights(list, measured, [from, to], redraw);
  useShownRow(scroller, list, active, tops);

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
