import { element } from "./element";

/** Widths a task pane can have: 270 px is the default on a Mac, 500 px the most on the web. */
export const paneWidths = { least: 270, usual: 350, most: 500 } as const;
const step = 10;

/** The bar between grid and pane: dragged by mouse or pen, moved by the arrow keys. */
export function splitter(label: string, pane: HTMLElement): HTMLElement {
  const bar = element("div", {
    className: "splitter",
    role: "separator",
    tabIndex: 0,
    ariaLabel: label,
    ariaOrientation: "vertical",
  });
  const set = (width: number) => {
    const fitting = Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
    pane.style.width = `${fitting}px`;
    bar.ariaValueNow = String(fitting);
  };
  bar.ariaValueMin = String(paneWidths.least);
  bar.ariaValueMax = String(paneWidths.most);
  set(paneWidths.usual);
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    // Without this the frame swallows the pointer as soon as it is over the pane.
    pane.style.pointerEvents = "none";
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  bar.addEventListener("lostpointercapture", () => pane.style.removeProperty("pointer-events"));
  bar.addEventListener("keydown", (event) => {
    const move = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (move !== undefined) set(pane.getBoundingClientRect().width + move);
  });
  return bar;
}
