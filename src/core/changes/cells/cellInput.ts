import type { CellChange } from "../patch";
import { formatFor, needsTextFormat, textFormat } from "./textGuard";

/** How a value is put into a cell so that it stays what it is. `null` formats: leave as it is. */
export interface CellInput {
  /** What is handed to Excel: an apostrophe may stand before a text. */
  readonly value: CellChange["after"];
  /** Set before the value. */
  readonly formatBefore: string | null;
  /** Set after the value. */
  readonly formatAfter: string | null;
  /** The format the cell has in the end. */
  readonly finalFormat: string;
}

/**
 * Excel reads what is written as if it was typed. Text that looks like a formula or a number therefore goes into a
 * text cell ("@"); where the cell shall keep another format (an undo brings one back) an apostrophe keeps it text.
 * Formulas, numbers and truth values would become text in a text cell: they are written before it becomes one.
 */
export function cellInput(change: CellChange, current: string): CellInput {
  const { after, becomes } = change;
  // What a formula shows says nothing about the format it needs: "#N/A" is no text to be guarded.
  const needed = becomes?.formula === undefined ? formatFor(after, change.field, current) : null;
  const final = becomes?.numberFormat ?? needed ?? current;
  const { value, under } = typed(becomes?.formula ?? null, after, final);
  return {
    value,
    formatBefore: under === current ? null : under,
    formatAfter: under === final ? null : final,
    finalFormat: final,
  };
}

function typed(formula: string | null, after: CellChange["after"], final: string) {
  const plain = final === textFormat ? "General" : final;
  if (formula !== null) return { value: formula, under: plain };
  if (typeof after !== "string") return { value: after, under: plain };
  if (after.startsWith("'")) return { value: `'${after}`, under: plain };
  const guarded = needsTextFormat(after) && final !== textFormat;
  return { value: guarded ? `'${after}` : after, under: final };
}
