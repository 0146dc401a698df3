import { readCsv } from "../../../src/host/files/csv/csv";
import type { Scalar } from "../../../src/host/model/parts/cells";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import type { SnapshotCell, WorkbookSnapshot } from "../../../src/host/model/workbookSnapshot";
import { fc } from "../../property";
import { at, openModel, put } from "./openModel";

jest.setTimeout(120_000);

/** A list with a calculated column, and a second sheet that looks at it in every way formulas do. */
function openBook(): WorkbookModel {
  const model = openModel(readCsv(new Uint8Array(), "客户.csv"));
  put(model, 0, 0, [
    ["编号", "数", "倍", "名"],
    ["A", 1, "", "甲"],
    ["B", 2, "", "乙"],
    ["C", 3, "", "甲"],
  ]);
  model.addTable(at(0, 0, 4, 4), "表一");
  const double = { kind: "formula", formula: "=[@数]*2" } as const;
  model.writeCells(at(1, 2, 3, 1), [[double], [double], [double]]);
  put(model, 12, 0, [["=SUM(B2:B4)", "=ROW()", "=A13*2"]]);
  const other = model.addSheet("算");
  model.setName({ name: "率", sheetId: null, formula: "=算!$D$1", comment: "", visible: true });
  for (const [row, formula] of looking.entries())
    model.writeCells(at(row, 0, 1, 1, other.id), [[{ kind: "formula", formula }]]);
  model.writeCells(at(0, 3, 1, 1, other.id), [[{ kind: "value", value: 7 }]]);
  return model;
}

const looking = [
  "=SUM(表一[数])",
  '=COUNTIFS(表一[名],"甲",表一[数],">1")',
  "=A1*率",
  "=客户!B3+1",
  "=MAX(客户!C:C)",
  '=IFERROR(INDEX(表一[名],MATCH("B",表一[编号],0)),"无")',
  '=INDIRECT("客户!B"&2)',
  "=IF(A1>5,A4,A2)",
];

type Step =
  | { readonly kind: "write"; readonly row: number; readonly column: number; readonly value: Scalar }
  | { readonly kind: "insert" | "delete"; readonly row: number; readonly count: number }
  | { readonly kind: "rate"; readonly value: number }
  | { readonly kind: "resize"; readonly rows: number }
  | { readonly kind: "formula"; readonly row: number; readonly formula: string };

const row = fc.nat({ max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.constantFrom(0, 1, 3, 5),
    value: fc.constantFrom<Scalar>(1, 4, 10, "甲", "乙", "B", ""),
  }),
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    row: fc.integer({ min: 2, max: 8 }),
    count: fc.constantFrom(1, 2),
  }),
  fc.record({ kind: fc.constant("rate" as const), value: fc.constantFrom(2, 3) }),
  fc.record({ kind: fc.constant("resize" as const), rows: fc.constantFrom(3, 5, 6) }),
  fc.record({ kind: fc.constant("formula" as const), row, formula: fc.constantFrom(...looking) }),
);

function take(model: WorkbookModel, sheetId: string, done: Step): void {
  if (done.kind === "write") put(model, done.row, done.column, [[done.value]]);
  else if (done.kind === "insert") model.insertCells(at(done.row, 0, done.count, 16_384), "Down");
  else if (done.kind === "delete") model.deleteCells(at(done.row, 0, done.count, 16_384), "Up");
  else if (done.kind === "rate")
    model.writeCells(at(0, 3, 1, 1, sheetId), [[{ kind: "value", value: done.value }]]);
  else if (done.kind === "resize") resize(model, done.rows);
  else if (done.kind === "formula")
    model.writeCells(at(done.row, 1, 1, 1, sheetId), [[{ kind: "formula", formula: done.formula }]]);
}

/** The table takes in more or fewer rows: formulas that name it look at others then. */
function resize(model: WorkbookModel, rows: number): void {
  for (const { id, area } of model.tables()) model.updateTable(id, { area: { ...area, rows } });
}

function withoutResult({ error, empty: _empty, ...cell }: SnapshotCell): SnapshotCell {
  if (cell.formula !== undefined) return { ...cell, value: "" };
  return error === undefined ? cell : { ...cell, error };
}

/** The same workbook with every result worked out from nothing. */
async function workedOut(snapshot: WorkbookSnapshot): Promise<WorkbookModel> {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([line, cells]) => [
        line,
        new Map([...cells].map(([column, cell]) => [column, withoutResult(cell)])),
      ]),
    ),
  }));
  const fresh = openModel({ ...snapshot, sheets });
  await fresh.settled();
  return fresh;
}

describe("results that are worked out only where a read would miss them", () => {
  it("are those of working out everything, whatever was written, moved and read before", async () => {
    const looks = fc.record({ sheet: fc.nat({ max: 1 }), row, column: fc.nat({ max: 5 }), rows: row });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.option(looks)), { minLength: 1, maxLength: 8 }),
        async (steps) => {
          const model = openBook();
          const ids = model.sheets().map(({ id }) => id);
          for (const [done, look] of steps) {
            take(model, ids[1] ?? "", done);
            if (look === null) continue;
            const area = at(look.row, look.column, look.rows + 1, 2, ids[look.sheet]);
            if (model.isUnsettled() && model.isUnsettled(area)) await model.settled([area]);
            const expected = (await workedOut(model.snapshot())).values(area);
            expect(model.values(area)).toEqual(expected);
          }
          await model.settled();
          const full = await workedOut(model.snapshot());
          for (const id of ids)
            expect(model.values(at(0, 0, 20, 6, id))).toEqual(full.values(at(0, 0, 20, 6, id)));
        },
      ),
      { numRuns: 25, seed: 20_261_122 },
    );
  });
});
