import { cellArea } from "../../area";
import type { ModelEvent } from "../../parts/events";
import type { Book } from "../book/book";
import { ruleAt } from "../rules/checking";

/** Shows a validation's input message while its cell is selected; the engine stores such messages but never shows them. */
export function coverInputPrompts(book: Book, container: HTMLElement): () => void {
  const box = container.ownerDocument.createElement("div");
  box.setAttribute("role", "note");
  Object.assign(box.style, BOX);
  const title = container.ownerDocument.createElement("strong");
  const text = container.ownerDocument.createElement("div");
  box.append(title, text);
  const listener = (event: ModelEvent) => {
    if (event.kind !== "selection-changed") return;
    const { sheetId, row, column } = event.area;
    const prompt = ruleAt(book, cellArea(sheetId, row, column))?.validation.prompt;
    const shown = prompt?.show === true && prompt.title + prompt.message !== "";
    // Put in only now: the engine clears what it finds in the container when it first draws itself.
    if (shown && box.parentNode === null) container.append(box);
    box.style.display = shown ? "block" : "none";
    title.textContent = prompt?.title ?? "";
    text.textContent = prompt?.message ?? "";
  };
  book.listeners.add(listener);
  return () => {
    book.listeners.delete(listener);
    box.remove();
  };
}

/**
 * In a corner of the grid rather than at the cell: the grid draws cells on a canvas, their places move as it scrolls.
 * Within the container, not the page, so that it leaves the pane beside the grid free.
 */
const BOX = {
  display: "none",
  position: "absolute",
  right: "24px",
  bottom: "48px",
  maxWidth: "260px",
  padding: "8px 10px",
  background: "#ffffe1",
  color: "#222",
  border: "1px solid #b9b99a",
  fontSize: "12px",
  whiteSpace: "pre-wrap",
  zIndex: "20",
  pointerEvents: "none",
};
