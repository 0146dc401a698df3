import { createContext, type RefObject } from "react";

/** The element that scrolls the page; long lists follow it instead of scrolling inside of it. */
export type Scroller = RefObject<HTMLElement | null> | null;
export const ScrollerContext = createContext<Scroller>(null);
