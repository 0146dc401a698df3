import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { Suppression } from "../../anomalies/findings/suppressions";
import { inspect } from "../../anomalies/inspect";
import type { InspectionContext } from "../../anomalies/rule/context";
import { tableOf } from "../../anomalies/rule/tableOf";
import { rules } from "../../anomalies/rules";
import { roles } from "../../sheets/fields";
import type { Grid } from "../../sheets/grid";
import type { Language } from "../../sheets/words";
import { createTableBuilder } from "../../tables/building/buildTable";
import type { Book, Column, Table } from "../../tables/table";
import { findingView } from "../anomalies/views/findingView";
import type { LiveFinding } from "./liveViews";

/**
 * What one row alone can show. Left out: the layout of sheets (A), for it is no matter of a row, and what is missing
 * (B), for a row that is being typed lacks most of its cells.
 */
const liveRules = rules.filter(({ catalogue, severity }) => !/^[AB]/.test(catalogue) && severity !== "info");

interface Rules {
  readonly context: InspectionContext;
  readonly suppressions: readonly Suppression[];
  readonly language: Language;
  /** The book that was read last: which of its columns keep to which list no row alone can show. */
  readonly whole: Book;
}

/** Inspects rows on their own, as they were just typed: errors and warnings only, and no rule that needs other rows. */
export function inspectRows(
  mappings: readonly SheetMapping[],
  grids: readonly Grid[],
  { context, suppressions, language, whole }: Rules,
): readonly LiveFinding[] {
  const typed = mappings.filter(({ sheet }) => grids.some((grid) => grid.sheet === sheet));
  const book = bookOf(typed, grids, whole);
  const { found } = inspect(book, liveRules, context, { suppressions });
  return found
    .filter(({ severity }) => severity !== "info")
    .flatMap((one) =>
      Array.from(one.rows, (row) => {
        const {
          sheet,
          row: place,
          column,
          heading,
          severity,
          message,
        } = findingView(one, row, { book, context, language });
        return { sheet, row: place, column, heading, severity, message };
      }),
    );
}

function bookOf(mappings: readonly SheetMapping[], grids: readonly Grid[], whole: Book): Book {
  const [customers, followUps, transactions] = roles.map((role) => {
    const builder = createTableBuilder(role, mappings);
    for (const grid of grids) builder.add(grid);
    return withListsOf(tableOf(whole, role), builder.finish());
  });
  const none = createTableBuilder("customers", []).finish();
  return {
    customers: customers ?? none,
    followUps: followUps ?? none,
    transactions: transactions ?? none,
  };
}

/** The typed rows with the lists of words that their columns keep to in the whole table. */
function withListsOf(whole: Table, typed: Table): Table {
  const listed = whole.columns.filter(({ wordList }) => wordList !== undefined);
  if (listed.length === 0) return typed;
  const columns = typed.columns.map((column) => {
    const wordList = listed.find((one) => isSameColumn({ whole, one }, { typed, column }))?.wordList;
    return wordList === undefined ? column : { ...column, wordList };
  });
  return { ...typed, columns };
}

/** By where it stands: sheets read as one table call it otherwise, 来源 here and 客户来源 there. */
function isSameColumn(
  { whole, one }: { readonly whole: Table; readonly one: Column },
  { typed, column }: { readonly typed: Table; readonly column: Column },
): boolean {
  return typed.sheets.some((sheet, at) => {
    const own = column.columnOnSheet[at] ?? -1;
    return own >= 0 && one.columnOnSheet[whole.sheets.indexOf(sheet)] === own;
  });
}
