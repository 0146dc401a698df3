/** Whether keys reach nothing: what had the focus went. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The title of the page shown, where a reader starts. */
export function pageTitle(): HTMLElement | null {
  return document.getElementById("page-title");
}

/** The focus to the title, for whoever works by keys and would start nowhere; the sheet keeps it where it has it. */
export function titleIfLost(): void {
  if (isFocusLost() && document.hasFocus()) pageTitle()?.focus();
}

/** Back to the top, with the focus on the title, so that a screen reader says where one is. */
export function toPageTop(): void {
  const title = pageTitle();
  title?.focus({ preventScroll: true });
  const scroller = title?.closest("main");
  if (scroller) scroller.scrollTop = 0;
}

/** To a part of the page by the id of its heading, with the focus there. */
export function toPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  const scroller = heading?.closest("main");
  if (!heading || !scroller) return;
  scroller.scrollTop += heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top - gapAbove;
}

/** Pixels between the top of the page and the part gone to. */
const gapAbove = 12;
