import { memoised } from "../../../tables/kept/memoised";
import type { Table } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { type ChanceOutcome, chanceOutcome } from "./chanceOutcome";
import { isWithin, oddsColumns } from "./oddsColumns";

/** Odds that cannot be, or that the stage beside contradicts. */
export interface OffStage {
  readonly row: number;
  /** Position in the table's `columns`. */
  readonly column: number;
  readonly is: number;
  readonly about: "bounds" | ChanceOutcome;
  /** How many others at this stage have it as is meant. */
  readonly others: number;
  /** What was probably meant, of hundred; null where nothing tells. */
  readonly meant: number | null;
}

/** By judgement: of so many others at one stage, and three of four, shows that odds are brought up to date there. */
const fewestOthers = 3;
const keptShare = 0.75;

/** Where all others are shares of one 30 is 30 %; 1.5 may be anything. By judgement. */
const surelyOfHundred = 5;

/** What the odds of a deal are once it is settled. */
const due = { won: 100, lost: 0, open: null } as const;

/** At most one a row, in order of rows. */
export const oddsOffStage = memoised((table: Table): readonly OffStage[] => {
  const found = oddsColumns(table);
  if (found === null) return [];
  const { odds, values, whole, stage } = found;
  const isShare = whole === 1;
  const outside = rowsWhere(
    values.length,
    (row) => !Number.isNaN(values[row]) && !isWithin(values[row] ?? 0),
  );
  const bounds = [...outside].map((row): OffStage => {
    const is = values[row] ?? Number.NaN;
    const meant = isShare && is >= surelyOfHundred * 100 && isWithin(is / 100) ? is / 100 : null;
    return { row, column: odds, is, about: "bounds", others: 0, meant };
  });
  const beside = stage === null ? [] : besideStage(table, stage, values);
  return [...bounds, ...beside.map((one) => ({ ...one, column: odds, meant: due[one.about] }))].sort(
    (a, b) => a.row - b.row,
  );
});

type AtStage = Pick<OffStage, "row" | "is" | "others"> & { readonly about: ChanceOutcome };

function besideStage(table: Table, stage: number, values: Float64Array): readonly AtStage[] {
  const column = table.columns[stage];
  const told = [...rowsWhere(values.length, (row) => isWithin(values[row] ?? Number.NaN))];
  const stages = [...groupedBy(told, (row) => textAt(column, row))].map(([text, rows]) => ({
    about: chanceOutcome(text),
    rows,
  }));
  const settled = stages.flatMap(({ about, rows }) =>
    about === "won" || about === "lost" ? straying(rows, values, about) : [],
  );
  const areWinsCertain = stages.some(
    ({ about, rows }) => about === "won" && isKept(rows, values, (value) => value === 100),
  );
  if (!areWinsCertain) return settled;
  return [
    ...settled,
    ...stages.flatMap(({ about, rows }) => (about === "open" ? certain(rows, values) : [])),
  ];
}

/** Of deals won, or lost, those whose odds say otherwise than nearly all others. */
function straying(rows: readonly number[], values: Float64Array, about: "won" | "lost"): readonly AtStage[] {
  const isDue = (value: number) => value === due[about];
  if (!isKept(rows, values, isDue)) return [];
  const off = rows.filter((row) => !isDue(values[row] ?? Number.NaN));
  return off.map((row) => ({ row, is: values[row] ?? 0, about, others: rows.length - off.length }));
}

/** Of deals neither won nor lost one that is certain, where none of the others at its stage is. */
function certain(rows: readonly number[], values: Float64Array): readonly AtStage[] {
  const sure = rows.filter((row) => values[row] === 100);
  if (sure.length !== 1 || rows.length - 1 < fewestOthers) return [];
  return sure.map((row) => ({ row, is: 100, about: "open", others: rows.length - 1 }));
}

function isKept(rows: readonly number[], values: Float64Array, holds: (value: number) => boolean): boolean {
  const kept = rows.filter((row) => holds(values[row] ?? Number.NaN)).length;
  return kept >= fewestOthers && kept >= rows.length * keptShare;
}
