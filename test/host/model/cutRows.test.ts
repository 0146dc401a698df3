import { readCsv } from "../../../src/host/files/csv/csv";
import type { Validation } from "../../../src/host/model/parts/rules";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import { fc } from "../../property";
import { at, openModel, put } from "./openModel";

jest.setTimeout(120_000);

const rows = 24;
const list: Validation = {
  kind: "list",
  formula1: "=$A$4:$A$9",
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
};

/** A table with everything that moves, a column beside it, and a sheet that looks at both. */
function openBook(): WorkbookModel {
  const model = openModel(readCsv(new Uint8Array(), "客户.csv"));
  const body = Array.from({ length: rows - 1 }, (_, i) => [`C${i}`, i, "", `=B${i + 2}+$B$5`]);
  put(model, 0, 0, [["编号", "数", "倍", "邻"], ...body]);
  model.addTable(at(0, 0, rows, 4), "表一");
  const double = { kind: "formula", formula: "=[@数]*2" } as const;
  model.writeCells(
    at(1, 2, rows - 1, 1),
    Array.from({ length: rows - 1 }, () => [double]),
  );
  put(
    model,
    0,
    6,
    Array.from({ length: rows }, (_, i) => [`=SUM(A${i + 1}:B${i + 1})`, i]),
  );
  model.setValidation(at(3, 1, 9), list);
  model.setValidation(at(2, 5, 20, 3), { ...list, formula1: "=B4>0", kind: "custom" });
  model.addConditionalFormat("sheet-1", {
    areas: [at(1, 0, rows - 1, 4)],
    kind: "custom",
    rule: { formula: "=$B7>3" },
    style: { fill: "#FF0000" },
    stopIfTrue: false,
  });
  model.setName({ name: "数列", sheetId: null, formula: "=客户!$B$3:$B$12", visible: true, comment: "" });
  model.setHyperlink(at(6, 0), { address: "https://example.com" });
  model.setStyle(at(7, 0, 3, 2), { bold: true });
  model.setRowHeight(at(8, 0), 40);
  const other = model.addSheet("算");
  const looks = ["=SUM(表一[数])", "=客户!B9", "=SUM(数列)", "=COUNTA(客户!A:A)", "=SUM(客户!B4:B20)"];
  looks.forEach((formula, row) => {
    model.writeCells(at(row, 0, 1, 1, other.id), [[{ kind: "formula", formula }]]);
  });
  return model;
}

/** Rows of the table, or whole rows of the sheet. */
const step = fc.record({
  row: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 2 }),
  whole: fc.boolean(),
});

/** Everything of the book but the order in which formats came up. */
async function stateOf(model: WorkbookModel): Promise<unknown> {
  await model.settled();
  const snapshot = model.snapshot();
  return {
    ...snapshot,
    styles: [],
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].flatMap(([row, cells]) =>
        [...cells].map(([column, cell]) => [row, column, cell]),
      ),
    })),
    texts: snapshot.sheets.map(({ id }) => model.texts(at(0, 0, rows + 4, 9, id))),
    bold: Array.from({ length: rows }, (_, row) => model.style(at(row, 0)).bold),
    heights: Array.from({ length: rows }, (_, row) => model.rowHeight(at(row, 0))),
  };
}

describe("rows taken out one after the other", () => {
  it("leave the same book whether or not somebody looks between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const [together, looked] = [openBook(), openBook()];
        for (const { row, rows: count, whole } of steps) {
          const area = at(row, 0, count, whole ? 16_384 : 4);
          together.deleteCells(area, "Up");
          looked.deleteCells(area, "Up");
          looked.values(at(0, 0));
        }
        expect(await stateOf(together)).toEqual(await stateOf(looked));
      }),
      { numRuns: 20, seed: 20_261_122 },
    );
  });

  it("are gone for whoever reads right after, and their formulas with them", async () => {
    const model = openBook();
    await model.settled();
    for (const row of [20, 12, 3]) model.deleteCells(at(row, 0, 1, 4), "Up");
    expect(model.tables()[0]?.area.rows).toBe(rows - 3);
    expect(model.values(at(0, 1, rows, 1)).flat()).toEqual([
      "数",
      ...Array.from({ length: rows - 1 }, (_, i) => i).filter((i) => ![2, 11, 19].includes(i)),
      "",
      "",
      "",
    ]);
    expect(model.formulas(at(3, 3))).toEqual([["=B4+$B$4"]]);
    // The column beside the table has stayed, and looks where its cells are now.
    expect(model.formulas(at(22, 6, 2, 2))).toEqual([
      ["=SUM(A20:B20)", 22],
      ["=SUM(A21:B21)", 23],
    ]);
    await model.settled();
    expect(model.values(at(0, 0, 2, 1, model.sheets()[1]?.id))).toEqual([[253 - 2 - 11 - 19], [7]]);
  });
});
