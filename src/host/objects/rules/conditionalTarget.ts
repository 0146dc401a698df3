import { existing } from "../../engine/types/hostError";
import type { CellStyle } from "../../model/parts/cells";
import type { ConditionalFormat } from "../../model/parts/rules";
import type { Book } from "../book/book";
import { guardSheet } from "../book/guards";

/** One conditional format, by its id. */
export interface ConditionalTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;
}

/** The format as it is now; refused where it is gone. */
export function formatOf({ book, sheetId, id }: ConditionalTarget): ConditionalFormat {
  return existing(book.model.conditionalFormats(sheetId).find((format) => format.id === id));
}

/** Changes a format. */
export function updateFormat(
  target: ConditionalTarget,
  change: Partial<Omit<ConditionalFormat, "id">>,
): void {
  guardSheet(target.book, target.sheetId, "allowFormatCells");
  target.book.model.updateConditionalFormat(target.sheetId, formatOf(target).id, change);
}

/** Changes options of the rule. */
export function updateRule(target: ConditionalTarget, change: Readonly<Record<string, unknown>>): void {
  updateFormat(target, { rule: { ...formatOf(target).rule, ...change } });
}

/** Changes what matching cells look like. */
export function updateStyle(target: ConditionalTarget, style: CellStyle): void {
  const now = formatOf(target).style;
  const border = { ...now.border, ...style.border };
  updateFormat(target, { style: { ...now, ...style, ...(style.border === undefined ? {} : { border }) } });
}
