import type { ConflictReason } from "../../core/changes/conflict";
import type { RowsRemoval } from "../../core/changes/patch";
import { sameRule } from "../../core/changes/sameRule";
import type { PartAddition, PartRemoval, SheetPart } from "../../core/changes/sheetChange";
import type { TableBlueprint } from "../../core/sheets/blueprint";
import type { Block } from "../excel/ranges";
import type { Running } from "../excel/running";
import { countCells, readHeading } from "../reading/sheets/readHeadings";
import { type Cells, readValidations, type ValidationRun } from "../reading/sheets/readValidations";
import { type BookFacts, bodyOf, plainTable, type TableFacts } from "../reading/sheets/sheetFacts";
import type { Scene } from "./plan";

export type PartChange = PartAddition | PartRemoval;

type Verdict = PartChange | ConflictReason | "done";

export interface Sight extends Scene {
  readonly headings: ReadonlyMap<string, readonly string[]>;
  readonly running: Running;
  /** Columns planned at the right edge of each table so far. */
  readonly added: Map<string, number>;
  /** Rows that leave before columns do: what they hold keeps no column. */
  readonly leaving: readonly RowsRemoval[];
  /** Cells of a column (0-based) that the same patch empties before the column goes. */
  readonly emptied: (sheet: string, column: number) => number;
}

/** "" for what belongs to no table. */
function tableOf(part: SheetPart): string {
  if (part.kind === "beside") return "";
  return part.kind === "table" ? part.table.name : part.table;
}

/** What goes is also looked for where the table was turned into a range. */
export function tableFor({ part, kind, sheet }: PartChange, facts: BookFacts): TableFacts | undefined {
  const name = tableOf(part);
  const goes = kind === "remove-part" && part.kind !== "table";
  return facts.tables.get(name) ?? (goes ? (plainTable(name, sheet, facts) ?? undefined) : undefined);
}

export function verdictOf(change: PartChange, sight: Sight): Verdict | Promise<Verdict> {
  const { part, kind } = change;
  if (part.kind === "beside") return besideVerdict(change, part, sight);
  const table = tableFor(change, sight.facts);
  if (part.kind === "table") return tableVerdict(change, part.table, table, sight.facts);
  if (!table) return kind === "remove-part" ? "done" : "table-gone";
  const heading = part.kind === "column" ? part.column.heading : part.heading;
  const position = sight.headings.get(table.name)?.indexOf(heading) ?? -1;
  if (part.kind === "column") return columnVerdict(change, table, position, sight);
  if (position < 0) return kind === "remove-part" ? "done" : "table-gone";
  return validationVerdict(change, part, { sheet: table.sheet, block: bodyOf(table, position) }, sight);
}

function tableVerdict(
  change: PartChange,
  wanted: TableBlueprint,
  table: TableFacts | undefined,
  facts: BookFacts,
): Verdict {
  if (change.kind === "remove-part") return table ? change : "done";
  if (table) return "done";
  if (!facts.sheets.has(change.sheet)) return "sheet-gone";
  return overlaps(facts, change.sheet, { ...wanted, row: wanted.row + 1 }) ? "place-taken" : change;
}

function overlaps({ tables }: BookFacts, sheet: string, block: Block): boolean {
  return [...tables.values()].some(
    ({ sheet: other, place }) =>
      other === sheet &&
      place.row < block.row + block.rows &&
      block.row < place.row + place.rows &&
      place.column < block.column + block.columns &&
      block.column < place.column + place.columns,
  );
}

async function columnVerdict(
  change: PartChange,
  table: TableFacts,
  position: number,
  { facts, running, added, mode, leaving, emptied }: Sight,
): Promise<Verdict> {
  if (change.kind === "remove-part") {
    if (position < 0) return "done";
    const held = await countCells(table.sheet, bodyOf(table, position), running);
    const gone = leaving.filter((rows) => rows.table === table.name).flatMap(({ rows }) => rows);
    const leaves = gone.filter((row) => (row[position] ?? "") !== "").length;
    const left = held - leaves - emptied(table.sheet, table.place.column + position);
    return left <= 0 || mode.overwrite ? change : "cell-edited";
  }
  if (position >= 0) return "done";
  const before = added.get(table.name) ?? 0;
  const { place } = table;
  const block = { ...place, column: place.column + place.columns + before, columns: 1 };
  const free = !overlaps(facts, table.sheet, block) && (await countCells(table.sheet, block, running)) === 0;
  if (!free) return "place-taken";
  added.set(table.name, before + 1);
  return change;
}

/**
 * A column beside data without a table comes where nothing stands, and goes once it holds nothing but its heading. One
 * that came before its writing was cut off has that already, and cells under it.
 */
async function besideVerdict(
  change: PartChange,
  part: Extract<SheetPart, { readonly kind: "beside" }>,
  { facts, running, mode, emptied }: Sight,
): Promise<Verdict> {
  const { sheet } = change;
  if (!facts.sheets.has(sheet)) return change.kind === "remove-part" ? "done" : "sheet-gone";
  const block = { row: part.headingRow, column: part.at, rows: part.rows + 1, columns: 1 };
  const held = await countCells(sheet, block, running);
  if (change.kind === "remove-part")
    return held - emptied(sheet, part.at) <= 1 || mode.overwrite ? change : "cell-edited";
  if (held > 0 && mode.resumed && (await readHeading(sheet, block, running)) === part.column.heading)
    return "done";
  return held > 0 || overlaps(facts, sheet, block) ? "place-taken" : change;
}

async function validationVerdict(
  change: PartChange,
  part: Extract<SheetPart, { readonly kind: "validation" }>,
  cells: Cells,
  { running }: Sight,
): Promise<Verdict> {
  // An undo knows what the cells had; only what is overwritten for the first time is looked at.
  if (change.kind === "remove-part" && part.was) return change;
  const [runs = []] = await readValidations([cells], running);
  const there = runs.every((run) => run.rule !== null && sameRule(run.rule, part.validation.rule));
  if (change.kind === "add-part" && there) return "done";
  return { ...change, part: { ...part, was: change.kind === "add-part" ? heldOf(runs, cells.block) : [] } };
}

function heldOf(runs: readonly ValidationRun[], { row }: Block) {
  return runs.flatMap(({ block, rule, ignoreBlanks, prompt, alert }) =>
    rule ? [{ from: block.row - row, rows: block.rows, rule, ignoreBlanks, prompt, alert }] : [],
  );
}
