import { ILayoutService } from "@univerjs/preset-sheets-core";
import { cellArea } from "../../area";
import type { Book } from "../book/book";
import { choicesOf } from "../rules/checking";
import { HIDE_LIST, OPEN_LIST } from "./listOperations";
import type { ScreenEngine } from "./screenEngine";

/** The drop-down as the grid draws it, and its choices. */
const LIST = "[data-u-comp='sheets-dropdown-list']";
const CHOICES = ":scope > .univer-overflow-y-auto";
/** Where a key leads to, from a place among so many. A list shows about eight at once. */
const MOVES: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  PageDown: (place, last) => Math.min(place + 8, last),
  PageUp: (place) => Math.max(place - 8, 0),
};

/**
 * Drop-downs by keyboard as in Excel: Alt+↓ opens, arrows move, Enter picks, Esc closes, typing filters. The grid's
 * own lists know the mouse only, lose the keyboard afterwards and empty a cell when its present value is picked.
 */
export function coverListKeys(book: Book, engine: ScreenEngine, container: HTMLElement): () => void {
  const page = container.ownerDocument;
  const focusGrid = () => engine.univer.__getInjector().get(ILayoutService).focus();
  const close = () => {
    engine.commands.syncExecuteCommand(HIDE_LIST, {});
    focusGrid();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const list = page.querySelector(LIST);
    const taken = list === null ? opened(book, engine, container, event) : steered(list, event, close);
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const clicked = (event: MouseEvent) => {
    const choice = choiceOf(event.target);
    if (choice === null) return;
    if (isPresent(choice)) {
      event.stopPropagation();
      close();
    } else setTimeout(focusGrid, 0);
  };
  const view = page.defaultView ?? globalThis;
  view.addEventListener("keydown", pressed, true);
  page.addEventListener("click", clicked, true);
  return () => {
    view.removeEventListener("keydown", pressed, true);
    page.removeEventListener("click", clicked, true);
  };
}

function opened(book: Book, engine: ScreenEngine, container: HTMLElement, event: KeyboardEvent): boolean {
  if (event.key !== "ArrowDown" || !event.altKey || event.ctrlKey || event.shiftKey || event.metaKey)
    return false;
  const { target } = event;
  if (!(target instanceof Node && (container.contains(target) || target === container.ownerDocument.body))) {
    return false;
  }
  const { sheetId, row, column } = book.parts.selection;
  if (choicesOf(book, cellArea(sheetId, row, column)) === null) return false;
  const place = { unitId: engine.workbook.getUnitId(), subUnitId: sheetId, row, column };
  return engine.commands.syncExecuteCommand(OPEN_LIST, place);
}

/** Steers an open list; whether the key was one for it. */
function steered(list: Element, { key }: KeyboardEvent, close: () => void): boolean {
  const choices = choicesIn(list);
  const marked = choices.findIndex((choice) => choice.ariaSelected === "true");
  const move = MOVES[key];
  if (move !== undefined) {
    const from = marked < 0 ? choices.findIndex(isPresent) : marked;
    mark(choices, move(from, choices.length - 1));
  } else if (key === "Enter") pick(list, choices[marked], close);
  else if (key === "Escape") close();
  else return false;
  return true;
}

/** What is marked, or the first that fits what was typed; Enter alone changes nothing. */
function pick(list: Element, marked: HTMLElement | undefined, close: () => void): void {
  const typed = list.querySelector("input")?.value ?? "";
  const choice = marked ?? (typed === "" ? undefined : choicesIn(list)[0]);
  if (choice === undefined) close();
  else choice.click();
}

function choicesIn(list: Element): readonly HTMLElement[] {
  return [...(list.querySelector(CHOICES)?.children ?? [])].filter((each) => each instanceof HTMLElement);
}

function mark(choices: readonly HTMLElement[], place: number): void {
  choices.forEach((choice, at) => {
    choice.role = "option";
    choice.ariaSelected = String(at === place);
    choice.style.boxShadow = at === place ? "inset 0 0 0 2px #0f6cbd" : "";
  });
  choices[place]?.scrollIntoView({ block: "nearest" });
}

function choiceOf(target: EventTarget | null): HTMLElement | null {
  const list = target instanceof Element ? target.closest(LIST) : null;
  if (list === null || !(target instanceof Node)) return null;
  return choicesIn(list).find((choice) => choice.contains(target)) ?? null;
}

/** The tick beside the value the cell has. */
function isPresent(choice: Element): boolean {
  return choice.querySelector("svg") !== null;
}
