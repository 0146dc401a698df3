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
