import { subtract } from "../../area";
import type { Area } from "../../parts/cells";
import type { ConditionalFormat, Validation } from "../../parts/rules";
import { type Book, emit, partsOfSheet } from "../book/book";

/** Sets the rule of an area (null removes it): what it covered of other rules goes, as one cell has one rule. */
export function setValidation(book: Book, area: Area, validation: Validation | null): void {
  const parts = partsOfSheet(book, area.sheetId);
  const others = parts.validations
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((each) => subtract(each, area)) }))
    .filter((rule) => rule.areas.length > 0);
  parts.validations = validation === null ? others : [...others, { areas: [area], validation }];
  book.show(area.sheetId, "validations");
  emit(book, { kind: "format-changed", area, origin: "api" });
}

/** A new rule comes first, as in Excel: the others step down. */
export function addConditionalFormat(
  book: Book,
  sheetId: string,
  format: Omit<ConditionalFormat, "id" | "priority">,
): ConditionalFormat {
  const parts = partsOfSheet(book, sheetId);
  const numbers = parts.conditionalFormats.map((each) => Number(/\d+$/.exec(each.id)?.[0] ?? 0));
  const added = { ...format, id: `${sheetId}-cf${Math.max(0, ...numbers) + 1}`, priority: 0 };
  parts.conditionalFormats = [
    added,
    ...parts.conditionalFormats.map((each) => ({ ...each, priority: each.priority + 1 })),
  ];
  book.show(sheetId, "conditionalFormats");
  return added;
}

export function updateConditionalFormat(
  book: Book,
  sheetId: string,
  id: string,
  change: Partial<Omit<ConditionalFormat, "id">>,
): void {
  const parts = partsOfSheet(book, sheetId);
  const changed = parts.conditionalFormats.map((each) => (each.id === id ? { ...each, ...change } : each));
  parts.conditionalFormats =
    change.priority === undefined ? changed : reordered(changed, id, change.priority);
  book.show(sheetId, "conditionalFormats");
}

/** Puts one format at a priority; the others keep their order around it. */
function reordered(
  formats: readonly ConditionalFormat[],
  id: string,
  priority: number,
): readonly ConditionalFormat[] {
  const others = formats.filter((each) => each.id !== id).sort((a, b) => a.priority - b.priority);
  const moved = formats.filter((each) => each.id === id);
  const list = [...others.slice(0, priority), ...moved, ...others.slice(priority)];
  return list.map((each, place) => ({ ...each, priority: place }));
}

export function removeConditionalFormat(book: Book, sheetId: string, id: string): void {
  const parts = partsOfSheet(book, sheetId);
  parts.conditionalFormats = parts.conditionalFormats
    .filter((each) => each.id !== id)
    .sort((a, b) => a.priority - b.priority)
    .map((each, place) => ({ ...each, priority: place }));
  book.show(sheetId, "conditionalFormats");
}
