import { element } from "./element";

const shownFor = 8000;

/** A line of text over the page that goes by itself. */
export function notice(text: string): void {
  document.querySelector(".notice")?.remove();
  const line = element("div", { className: "notice", role: "status" }, [text]);
  document.body.append(line);
  setTimeout(() => line.remove(), shownFor);
}
