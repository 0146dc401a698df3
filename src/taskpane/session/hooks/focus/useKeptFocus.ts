import { useEffect } from "react";
import { isFocusLost, pageTitle } from "./pageFocus";

const focusable =
  'button:not([disabled]),a[href],input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex="0"]';

/** One element on the way from what had the focus up to the page, and its place among its siblings. */
interface Step {
  readonly element: Element;
  readonly parent: Element | null;
  readonly place: number;
}

/**
 * Whoever works by keys keeps the place: where what had the focus goes (a button replaced by what it opened, a card
 * that closed), the focus goes to what stands there now, not to nowhere. Never taken from the sheet or from a dialog.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let way: readonly Step[] = [];
    const remember = ({ target }: FocusEvent) => {
      const page = target instanceof Element ? target.closest("main") : null;
      if (page !== null && target instanceof Element) way = wayUp(target, page);
    };
    const leave = ({ target }: Event) => {
      if (target instanceof Element && target.closest(focusable) === null) way = [];
    };
    const mend = () => {
      if (!isFocusLost() || way[0] === undefined || way[0].element.isConnected || !document.hasFocus())
        return;
      const next = standIn(way);
      way = [];
      next?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(mend);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", leave);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", leave);
    };
  }, []);
}

function wayUp(target: Element, page: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let element = target; element !== page && element.parentElement; element = element.parentElement) {
    const parent = element.parentElement;
    steps.push({ element, parent, place: [...parent.children].indexOf(element) });
  }
  return steps;
}

/** What stands nearest to where the focus was: in its place, else beside it, else the title of the page. */
function standIn(way: readonly Step[]): HTMLElement | null {
  const gone = way.find(({ parent }) => parent?.isConnected);
  const around = gone?.parent;
  if (gone && around) {
    const here = around.children[Math.min(gone.place, around.children.length - 1)];
    const next = firstIn(here) ?? firstIn(around);
    if (next !== null && around.tagName !== "MAIN") return next;
  }
  return pageTitle();
}

function firstIn(element: Element | undefined): HTMLElement | null {
  if (element instanceof HTMLElement && element.matches(focusable)) return element;
  return element?.querySelector<HTMLElement>(focusable) ?? null;
}
