import { readXlsx } from "../../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../../src/host/files/workbook/writeXlsx";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import { at, modelWith, openModel } from "../model/openModel";

const cells = [["", '=IF(A1="","",A1)', "=B1"]] as const;

/** The workbook as a file would bring it back, and what its second cell is there. */
function reopened(model: WorkbookModel) {
  const snapshot = readXlsx(writeXlsx(model.snapshot()), "客户.xlsx");
  return { model: openModel(snapshot), cell: snapshot.sheets[0]?.cells.get(0)?.get(1) };
}

describe("formulas that give empty text", () => {
  it("are saved as worked out, and opened without working them out again", async () => {
    const model = modelWith(cells);
    await model.settled();
    const again = reopened(model);
    expect(again.cell).toEqual({ value: "", formula: cells[0][1], empty: true });
    expect(again.model.isUnsettled()).toBe(false);
    expect(again.model.values(at(0, 1))).toEqual([[""]]);
  });

  it("follow what they look at after the file was opened", async () => {
    const model = modelWith(cells);
    await model.settled();
    const again = reopened(model).model;
    again.writeCells(at(0, 0), [[{ kind: "value", value: "甲" }]]);
    await again.settled();
    expect(again.values(at(0, 1, 1, 2))).toEqual([["甲", "甲"]]);
  });

  it("are worked out on opening where nobody has done so before the file was saved", async () => {
    const again = reopened(modelWith([["甲", "=A1&A1"]]));
    expect(again.cell).toEqual({ value: "", formula: "=A1&A1" });
    expect(again.model.isUnsettled()).toBe(true);
    await again.model.settled();
    expect(again.model.values(at(0, 1))).toEqual([["甲甲"]]);
  });
});

describe("formulas that look at today's date", () => {
  it("are worked out on opening, whatever result the file brings, and what looks at them", async () => {
    const model = modelWith([["=TODAY()-DATE(2020,1,1)", "=A1+1", "=1+1"]]);
    await model.settled();
    const snapshot = readXlsx(writeXlsx(model.snapshot()), "客户.xlsx");
    const stale = snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, cell]) => [column, { ...cell, value: 7 }])),
        ]),
      ),
    }));
    const again = openModel({ ...snapshot, sheets: stale });
    await again.settled();
    const days = Number(model.values(at(0, 0))[0]?.[0]);
    expect(again.values(at(0, 0, 1, 3))).toEqual([[days, days + 1, 7]]);
  });
});
