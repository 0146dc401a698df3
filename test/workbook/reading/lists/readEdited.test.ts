import type { SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import type { SheetEdit, WorkbookChanges } from "../../../../src/workbook/excel/events";
import { readEdited, rowsOfAddress } from "../../../../src/workbook/reading/lists/readEdited";
import { openWorkbook } from "../../openWorkbook";

const rows = [
  ["客户编号", "备注", "企业名称"],
  ["C1", "", "甲"],
  ["C2", "", "乙"],
  ["C3", "", "丙"],
];
const column = (at: number, field: "customerId" | "companyName") => ({
  column: at,
  heading: "",
  field,
  confidence: 1,
  reason: { kind: "user" as const },
  scale: 1,
  samples: [],
});
const mapping: SheetMapping = {
  sheet: "客户",
  role: "customers",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: 4,
  columns: [column(0, "customerId"), column(2, "companyName")],
};

function open() {
  const book = openWorkbook([
    { name: "客户", rows },
    { name: "交易", rows: [["订单"]] },
  ]);
  const edit = (change: SheetEdit["change"], address: string, sheet = "客户"): SheetEdit => ({
    sheetId: book.area(sheet, 1, 0).sheetId,
    address,
    change,
  });
  const changes = (...edits: readonly SheetEdit[]): WorkbookChanges => ({
    sheetIds: new Set(edits.map(({ sheetId }) => sheetId)),
    remote: false,
    edits,
  });
  return { edit, read: (...edits: readonly SheetEdit[]) => readEdited(changes(...edits), [mapping]) };
}

describe("rows that were just edited", () => {
  it("are read as they are now, from the first to the last mapped column, customers only", async () => {
    const { edit, read } = open();
    expect(await read(edit("edited", "C3"), edit("edited", "A1", "交易"), edit("edited", "B4"))).toEqual({
      moved: [],
      rows: [{ sheet: "客户", firstRow: 3, firstColumn: 0, rows: rows.slice(2, 4) }],
      quiet: false,
    });
  });

  it("move along with rows that came in above after they were typed", async () => {
    const { edit, read } = open();
    const live = await read(edit("edited", "C2"), edit("inserted", "2:2"));
    expect(live.moved).toEqual([{ sheet: "客户", row: 2, by: 1 }]);
    expect(live.rows).toMatchObject([{ firstRow: 3, rows: [rows[2]] }]);
  });

  it("are told as gone when they are deleted, and a whole new list is not read", async () => {
    const { edit, read } = open();
    expect(await read(edit("deleted", "3:4"))).toEqual({
      moved: [{ sheet: "客户", row: 3, by: -2 }],
      rows: [],
      quiet: false,
    });
    expect((await read(edit("edited", "A2:C90000"))).rows).toEqual([]);
    expect((await read(edit("edited", "A:C"))).rows).toEqual([]);
  });

  it.each([
    ["B5", 5, 5],
    ["$A$5:$C$9", 5, 9],
    ["5:7", 5, 7],
    ["Sheet1!A2:B3", 2, 3],
    ["A2,C9", 2, 9],
  ])("stand in %s", (address, first, last) => {
    expect(rowsOfAddress(address)).toEqual({ first, last });
  });
});
