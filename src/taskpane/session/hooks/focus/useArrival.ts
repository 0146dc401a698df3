import { type RefObject, useEffect, useRef } from "react";
import { type Route, routeKey } from "../../state/route";
import { elementAt, type Spot, spotOf } from "./lostSpot";
import { isFocusLost, pageTitle } from "./pageFocus";

/** How a page was left. */
interface Left {
  readonly top: number;
  readonly spot: Spot | null;
}

type Scroller = RefObject<HTMLElement | null>;
type Trail = readonly [Route, ...Route[]];

/** Lists come a moment after their page; who has not found the old place in a second starts at the top. */
const longest = 1000;

/**
 * On a new page: back to the top, and the focus on its title, so that a screen reader says where one is. On a page
 * gone back to: where it was left, with the focus on what led away, for the next of a long list is the one below.
 */
export function useArrival(scroller: Scroller, trail: Trail): void {
  const left = useRef(new Map<string, Left>());
  const before = useRef<Trail | null>(null);
  const key = routeKey(trail[0]);
  useEffect(() => {
    const last = before.current;
    before.current = trail;
    if (last === null || last[0] === trail[0]) return;
    const isBack = last[1] === trail[0] && last.length === trail.length + 1;
    const known = isBack ? left.current.get(key) : undefined;
    left.current.delete(key);
    if (scroller.current) scroller.current.scrollTop = 0;
    if (!document.activeElement?.closest('[role="tablist"]')) pageTitle()?.focus({ preventScroll: true });
    if (known && scroller.current) return toLeft(scroller.current, known);
  }, [trail, key, scroller]);
  useLeaving(scroller, key, left);
}

/** Keeps where the page stands and what has the focus: when it is left, both are gone already. */
function useLeaving(scroller: Scroller, key: string, left: RefObject<Map<string, Left>>): void {
  useEffect(() => {
    const page = scroller.current;
    const keep = (more: Partial<Left>) =>
      left.current.set(key, { top: 0, spot: null, ...left.current.get(key), ...more });
    const scrolled = () => page && keep({ top: page.scrollTop });
    const focused = ({ target }: Event) =>
      page && target instanceof Element && target !== pageTitle() && keep({ spot: spotOf(target, page) });
    page?.addEventListener("scroll", scrolled, { passive: true });
    page?.addEventListener("focusin", focused);
    return () => {
      page?.removeEventListener("scroll", scrolled);
      page?.removeEventListener("focusin", focused);
    };
  }, [scroller, key, left]);
}

/** Tries until the page is as long as it was and what had the focus is drawn; gives way to whoever moves meanwhile. */
function toLeft(page: HTMLElement, { top, spot }: Left): () => void {
  const until = performance.now() + longest;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const kind of moves) page.removeEventListener(kind, stop);
  };
  const look = () => {
    page.scrollTop = top;
    const found = spot && elementAt(spot, page);
    const isFree = isFocusLost() || document.activeElement === pageTitle();
    if (found && isFree) found.focus({ preventScroll: true });
    const isThere = Math.abs(page.scrollTop - top) <= 1 && (spot === null || found !== null || !isFree);
    if (isThere || performance.now() > until) stop();
    else frame = requestAnimationFrame(look);
  };
  for (const kind of moves) page.addEventListener(kind, stop, { passive: true });
  look();
  return stop;
}

/** What people move a page by. */
const moves = ["wheel", "pointerdown", "keydown", "touchstart"] as const;
