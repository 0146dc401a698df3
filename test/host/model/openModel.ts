import { readCsv } from "../../../src/host/files/csv/csv";
import type { Area, CellWrite, Scalar } from "../../../src/host/model/parts/cells";
import { createHeadlessModel } from "../../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import type { WorkbookSnapshot } from "../../../src/host/model/workbookSnapshot";

const open: WorkbookModel[] = [];

afterEach(() => {
  for (const model of open.splice(0)) model.dispose();
});

/** A model that is disposed after the test. */
export function openModel(snapshot: WorkbookSnapshot): WorkbookModel {
  const model = createHeadlessModel(snapshot);
  open.push(model);
  return model;
}

/** A model with one sheet "客户" of the given cells; texts that start with "=" are formulas. */
export function modelWith(cells: readonly (readonly Scalar[])[]): WorkbookModel {
  const model = openModel(readCsv(new Uint8Array(), "客户.csv"));
  if (cells.length > 0) put(model, 0, 0, cells);
  return model;
}

export function at(row: number, column: number, rows = 1, columns = 1, sheetId = "sheet-1"): Area {
  return { sheetId, row, column, rows, columns };
}

export function put(
  model: WorkbookModel,
  row: number,
  column: number,
  cells: readonly (readonly Scalar[])[],
): void {
  model.writeCells(
    at(row, column, cells.length, cells[0]?.length ?? 0),
    cells.map((line) => line.map(write)),
  );
}

function write(value: Scalar): CellWrite {
  return typeof value === "string" && value.startsWith("=")
    ? { kind: "formula", formula: value }
    : { kind: "value", value };
}
