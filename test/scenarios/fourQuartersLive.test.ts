import { type QuarterFigures, quarterRounds } from "../../src/batch/bench/quarterRounds";
import { standardLedger } from "../../src/batch/bench/standardLedger";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import type { Scalar } from "../../src/host/model/parts/cells";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/host/model/workbookSnapshot";

const days = ["2023-09-30", "2023-12-31", "2024-03-31", "2024-06-30"];
const names = ["2023Q3", "2023Q4", "2024Q1", "2024Q2"];

function withoutResult({ empty: _empty, error: _error, ...cell }: SnapshotCell): SnapshotCell {
  return cell.formula === undefined ? cell : { ...cell, value: "" };
}

/** Every formula without the result it was saved with. */
function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, withoutResult(cell)])),
      ]),
    ),
  }));
  return { ...snapshot, sheets };
}

/** All values by sheet name. */
function contents(model: WorkbookModel): ReadonlyMap<string, readonly (readonly Scalar[])[]> {
  return new Map(
    model.sheets().map(({ id, name }) => {
      const area = model.usedArea(id, true);
      return [name, area ? model.values(area) : []];
    }),
  );
}

/** The rows of the table on a sheet, by heading. */
function rowsOf(model: WorkbookModel, sheet: string) {
  const id = model.sheets().find(({ name }) => name === sheet)?.id;
  const table = model.tables().find(({ area }) => area.sheetId === id);
  const [headings = [], ...rows] = table ? model.values(table.area) : [];
  return rows.map((row) => (heading: string) => row[headings.indexOf(heading)] ?? "");
}

describe("four quarters in the standard sheets with live formulas, saved and reopened between", () => {
  const figures: QuarterFigures[] = [];
  let saved: WorkbookSnapshot;
  let model: WorkbookModel;

  beforeAll(async () => {
    const file = await standardLedger({ customers: 60, followUps: 80, transactions: 500 });
    const last = await quarterRounds(file, days, (quarter) => figures.push(quarter));
    saved = readXlsx(last, "quarter.xlsx");
    model = createHeadlessModel(saved);
    await model.settled();
  }, 180_000);
  afterAll(() => model.dispose());

  it("write each without a conflict", () => {
    expect(figures.map(({ asOf, conflicts }) => [asOf, conflicts])).toEqual(days.map((day) => [day, 0]));
    expect(figures.every(({ rows }) => rows > 0)).toBe(true);
  });

  it("leave one row per customer and period, each naming the tier of the period before", () => {
    const history = rowsOf(model, "分级历史");
    const tierOf = new Map(history.map((cell) => [`${cell("期间")} ${cell("客户编号")}`, cell("生效等级")]));
    expect(tierOf.size).toBe(history.length);
    expect([...tierOf.values()]).not.toContain("");
    expect(new Set(history.map((cell) => cell("期间")))).toEqual(new Set(names));
    for (const cell of history) {
      const before = names[names.indexOf(String(cell("期间"))) - 1];
      expect(cell("上期等级")).toBe(tierOf.get(`${before} ${cell("客户编号")}`) ?? "");
    }
  });

  it("list everybody to be contacted once, under the name the customers' sheet has", () => {
    const nameOf = new Map(rowsOf(model, "客户基础信息").map((cell) => [cell("客户编号"), cell("企业名称")]));
    const due = rowsOf(model, "待跟进");
    expect(due.length).toBeGreaterThan(20);
    expect(new Set(due.map((cell) => cell("客户编号"))).size).toBe(due.length);
    for (const cell of due) expect(cell("企业名称")).toBe(nameOf.get(cell("客户编号")));
  });

  it("save the results that working out every formula from nothing gives", async () => {
    const fresh = createHeadlessModel(withoutResults(saved));
    await fresh.settled();
    const found = contents(fresh);
    fresh.dispose();
    expect(found.size).toBeGreaterThan(8);
    expect(contents(model)).toEqual(found);
  }, 60_000);
});
