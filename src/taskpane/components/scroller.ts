import { createContext, type RefObject } from "react";

/** The element that scrolls the page; long lists follow it instead of scrolling inside of it. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null> | null>(null);
