/** Whether keys reach nothing: what had the focus went. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The title of the page shown, where a reader starts. */
export function pageTitle(): HTMLElement | null {
  return document.getElementById("page-title");
}
