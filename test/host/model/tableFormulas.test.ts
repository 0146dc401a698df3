import { openWorkbook } from "../../workbook/openWorkbook";

jest.setTimeout(30_000);

const customers = {
  name: "客户",
  rows: [
    ["编号", "名称"],
    ["A1", "甲"],
  ],
  table: "客户",
} as const;
const followUps = { name: "跟进", rows: [["编号", "名称"], ["A1"]], table: "跟进" } as const;
const lookUp = '=IF([@编号]="","",IFERROR(INDEX(客户[名称],MATCH([@编号],客户[编号],0)),"-"))';

async function openLookUp() {
  const book = openWorkbook([customers, followUps]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("跟进").getRange("B2").formulas = [[lookUp]];
    await context.sync();
  });
  await book.model.settled();
  return book;
}

async function type(
  book: Awaited<ReturnType<typeof openLookUp>>,
  ...typed: [string, number, number, string]
) {
  book.type(...typed);
  await book.model.settled();
}

describe("formulas that look into a table on another sheet", () => {
  it("find the cell INDEX picks on the table's own sheet", async () => {
    const book = await openLookUp();
    expect(book.cell("跟进", 2, 1)).toBe("甲");
  });

  it("find rows the table got later, and follow what is typed there from then on", async () => {
    const book = await openLookUp();
    await type(book, "客户", 3, 0, "A2");
    await type(book, "客户", 3, 1, "乙");
    await type(book, "跟进", 2, 0, "A2");
    expect(book.cell("跟进", 2, 1)).toBe("乙");
    await type(book, "客户", 4, 0, "A3");
    await type(book, "客户", 3, 1, "乙改");
    expect(book.cell("跟进", 2, 1)).toBe("乙改");
    await type(book, "跟进", 2, 0, "A9");
    expect(book.cell("跟进", 2, 1)).toBe("-");
  });

  it("go on in rows typed below, as columns do whose every cell holds one formula", async () => {
    const book = await openLookUp();
    await type(book, "跟进", 3, 0, "A1");
    await type(book, "跟进", 4, 0, "A7");
    expect(book.values("跟进").slice(1)).toEqual([
      ["A1", "甲"],
      ["A1", "甲"],
      ["A7", "-"],
    ]);
  });

  it("stay out of new rows where one cell of the column holds something else", async () => {
    const book = openWorkbook([
      customers,
      { ...followUps, rows: [["编号", "名称"], ["A1"], ["A2", "手写"]] },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("跟进").getRange("B2").formulas = [[lookUp]];
      await context.sync();
    });
    await type(book, "跟进", 4, 0, "A1");
    expect(book.cell("跟进", 4, 1)).toBe("");
  });
});
