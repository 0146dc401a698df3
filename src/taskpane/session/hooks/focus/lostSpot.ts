/** What is needed to find an element of a page again once the page was drawn anew. */
export interface Spot {
  readonly tag: string;
  readonly words: string;
  /** Its place among those of the same words: several rules have "13 findings". */
  readonly nth: number;
}

/** Where in a page an element stands, by what people read of it. */
export function spotOf(element: Element, page: Element): Spot {
  const tag = element.tagName;
  const words = wordsOf(element);
  return { tag, words, nth: alike(page, tag, words).indexOf(element) };
}

/** The element that stands there now; null where it is not drawn, or not yet. */
export function elementAt({ tag, words, nth }: Spot, page: Element): HTMLElement | null {
  const found = alike(page, tag, words)[nth];
  return found instanceof HTMLElement ? found : null;
}

function alike(page: Element, tag: string, words: string): readonly Element[] {
  return [...page.querySelectorAll(tag)].filter((element) => wordsOf(element) === words);
}

function wordsOf(element: Element): string {
  return `${element.getAttribute("aria-label") ?? ""}\n${element.textContent ?? ""}`;
}
