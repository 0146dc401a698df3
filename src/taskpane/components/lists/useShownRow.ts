import { type RefObject, useEffect, useRef } from "react";
import type { Scroller } from "../scroller";

/** Scrolls a newly active row into view, not more. */
export function useShownRow(
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
