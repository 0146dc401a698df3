import { roles } from "../../../sheets/fields";
import type { Book, Column } from "../../../tables/table";
import type { InspectionContext } from "../../rule/context";
import type { Hits, Severity } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import { rowsAnswering } from "../../rule/hitsAnswering";
import { tableOf } from "../../rule/tableOf";
import { habitColumn } from "./habitColumn";
import { type OptionColumn, optionColumn } from "./optionColumn";
import { type OptionVerdict, verdictOn } from "./optionVerdict";

/** Hits of one verdict in every choice column of the book. */
export function optionHits(
  book: Book,
  context: InspectionContext,
  verdict: OptionVerdict,
  severity?: Severity,
): readonly Hits[] {
  return roles.flatMap((role) => {
    const table = tableOf(book, role);
    return table.columns.flatMap((column) => {
      const options = optionColumn(column, context);
      if (options === null) return hitsIn(table, column, straysIn(column, verdict), severity);
      return hitsIn(table, column, rowsOf(column, options, verdict), severity);
    });
  });
}

function rowsOf(column: Column, options: OptionColumn, verdict: OptionVerdict): Int32Array {
  const texts = new Set([...options.odd.keys()].filter((text) => verdictOn(text, options) === verdict));
  if (texts.size === 0) return new Int32Array(0);
  return rowsAnswering(column, (cell) => texts.has(String(cell)));
}

/** Of a column with words of its own and no list: what is mistyped is near, what is no word is unknown. */
function straysIn(column: Column, verdict: OptionVerdict): Int32Array {
  const strays = verdict === "near" || verdict === "unknown" ? habitColumn(column)?.strays : undefined;
  if (strays === undefined || strays.size === 0) return new Int32Array(0);
  return rowsAnswering(column, (cell) => {
    const stray = strays.get(String(cell));
    return stray !== undefined && (stray.meant !== null) === (verdict === "near");
  });
}
