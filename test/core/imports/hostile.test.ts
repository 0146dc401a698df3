import fs from "node:fs";
import path from "node:path";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Grid } from "../../../src/core/sheets/grid";
import { serialOfIsoDay } from "../../../src/core/values/dates/serialDay";
import { readXlsx } from "../../../src/host/files/workbook/readXlsx";
import { unaccounted } from "./accounted";
import { day, everything, importOf, rowsAdded } from "./importOf";

const folder = path.resolve(__dirname, "../../fixtures/workbooks");

function gridsOf(file: string): readonly Grid[] {
  return readXlsx(fs.readFileSync(path.join(folder, file)), file).sheets.map(({ name, cells }) => {
    const width = 1 + Math.max(-1, ...[...cells.values()].flatMap((row) => [...row.keys()]));
    const rows = Array.from({ length: 1 + Math.max(-1, ...cells.keys()) }, (_, row) =>
      Array.from({ length: width }, (_, column): CellValue => cells.get(row)?.get(column)?.value ?? ""),
    );
    return { sheet: name, firstRow: 1, firstColumn: 0, rows };
  });
}

describe.each(["dev-hostile.xlsx", "dev-en.xlsx"])("importing %s", (file) => {
  const grids = gridsOf(file);
  const { analysis, recognised, preview, doubts } = importOf(grids);
  const summary = preview(everything);
  const sources = grids.filter(({ sheet }) => summary.sheets.some((each) => each.sheet === sheet));

  it("finds every filled cell of the source in the row it became or in the list", () => {
    const headerRows = sources.map(
      ({ sheet }) => recognised.find((mapping) => mapping.sheet === sheet)?.headerRow ?? 0,
    );
    const rows = rowsAdded(analysis.importPatch());
    expect(rows.length).toBe(summary.sheets.reduce((sum, sheet) => sum + sheet.rows, 0));
    expect(
      unaccounted({ sources, headerRows, summary, doubts: doubts(), rows, today: serialOfIsoDay(day) }),
    ).toEqual([]);
  });
});
