import type { SavedMapping } from "../../../src/core/adopt/mapping/savedMappings";
import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { createAnalysis } from "../../../src/core/analysis/createAnalysis";
import type { Patch } from "../../../src/core/changes/patch";
import type { ImportChoice } from "../../../src/core/imports/rows/importChoice";
import { headOfGrid } from "../../../src/core/imports/source/readCsv";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { SheetSpec } from "../../../src/core/sheets/column";
import type { Role } from "../../../src/core/sheets/fields";
import type { Grid, SheetHead } from "../../../src/core/sheets/grid";
import { contacts } from "../../../src/core/sheets/standard/contacts";
import { customers } from "../../../src/core/sheets/standard/customers";
import { followUps } from "../../../src/core/sheets/standard/followUps";
import { transactions } from "../../../src/core/sheets/standard/transactions";
import { columnsOfProfile } from "../../../src/core/templates/sheets/layout";

export const day = "2024-09-30";
export const everything: ImportChoice = { sheets: null, answers: {} };

export type Rows = readonly (readonly CellValue[])[];

export function grid(sheet: string, rows: Rows): Grid {
  return { sheet, firstRow: 1, firstColumn: 0, rows };
}

/** A standard sheet with these rows under its headings, as an install leaves it. */
export function standardGrid(spec: SheetSpec, rows: Rows = [], extra: readonly string[] = []): Grid {
  const headings = columnsOfProfile(spec, "standard").map(({ heading }) => heading["zh-CN"]);
  const wide = [...headings, ...extra];
  const body = rows.length === 0 ? [wide.map(() => "")] : rows;
  return grid(spec.name["zh-CN"], [[spec.name["zh-CN"]], [spec.purpose["zh-CN"]], [""], wide, ...body]);
}

export function headOfStandard(spec: SheetSpec, given: Grid): SheetHead {
  const columns = given.rows[3]?.length ?? 0;
  const table = {
    name: spec.table["zh-CN"],
    firstRow: 4,
    firstColumn: 0,
    rows: given.rows.length - 3,
    columns,
  };
  return { ...headOfGrid(given), tables: [table] };
}

const specs = [customers, contacts, followUps, transactions];

/** An import of these sheets into a workbook with the standard sheets, or with `present` rows in them. */
export function importOf(
  sources: readonly Grid[],
  chosen: readonly { readonly sheet: string; readonly role: Role; readonly headerRow: number }[] = [],
  present: readonly Grid[] = specs.map((spec) => standardGrid(spec)),
  saved: readonly SavedMapping[] = [],
) {
  const heads = [
    ...sources.map(headOfGrid),
    ...present.flatMap((own) => {
      const spec = specs.find(({ name }) => name["zh-CN"] === own.sheet);
      return spec ? [headOfStandard(spec, own)] : [];
    }),
  ];
  const analysis = createAnalysis();
  const recognised = recogniseSheets(heads, { chosen, saved });
  const setup = { asOf: day, own: [], taken: { sheets: [], tables: [] } };
  analysis.openImport({ sources: recognised, heads, language: "zh-CN", day }, setup);
  for (const each of [...sources, ...present]) analysis.addImportRows(each);
  const preview = (choice = everything) => analysis.importPreview(choice);
  const doubts = () => analysis.importDoubts({ offset: 0, limit: 100_000 }).items;
  return { analysis, recognised, preview, doubts };
}

/** Rows of a patch by column heading, of one standard sheet. */
export function addedTo(patch: Patch, spec: SheetSpec, present: Grid = standardGrid(spec)) {
  const added = patch.changes.flatMap((change) =>
    change.kind === "add-part" && change.sheet === present.sheet && change.part.kind === "column"
      ? [change.part.column.heading]
      : [],
  );
  const headings = [...(present.rows[3] ?? []).map(String), ...added];
  const rows = patch.changes.flatMap((change) =>
    change.kind === "add-rows" && change.sheet === present.sheet ? change.rows : [],
  );
  return rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ""])));
}

/** All cells of all rows a patch adds, each with the customer's name the sheets look up beside its id. */
export function rowsAdded(patch: Patch): Rows {
  const nameOf = new Map<CellValue, CellValue>();
  for (const row of addedTo(patch, customers)) {
    const id = row.客户编号 ?? "";
    if (!nameOf.has(id)) nameOf.set(id, row.企业名称 ?? "");
  }
  return patch.changes.flatMap((change) =>
    change.kind === "add-rows"
      ? change.rows.map((row) => [...row, ...row.map((cell) => nameOf.get(cell) ?? "")])
      : [],
  );
}
