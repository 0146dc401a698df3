import type { KeyboardEvent } from "react";

/** For what Esc closes: office.js, which hears every key last, would take the focus out of the page with it. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
