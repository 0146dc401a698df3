import { installPatch } from "../../src/core/templates/installPatch";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";
import { type OpenWorkbook, openWorkbook, options } from "./openWorkbook";

jest.setTimeout(60_000);

const sheets = { customers: "客户基础信息", followUps: "客户跟进记录", transactions: "交易记录" } as const;

/** Types one row under the headings' names, as a person would, without the add-in. */
async function typeRow(
  book: OpenWorkbook,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  const headings = book.values(sheet)[3] ?? [];
  for (const [heading, value] of Object.entries(cells)) {
    book.type(sheet, row, headings.indexOf(heading), value);
    await book.model.settled();
  }
}

function read(book: OpenWorkbook, sheet: string, row: number, heading: string) {
  return book.cell(sheet, row, (book.values(sheet)[3] ?? []).indexOf(heading));
}

async function typedBook(): Promise<OpenWorkbook> {
  const book = openWorkbook([{ name: "Sheet1", rows: [["x"]] }]);
  const choice = { profile: "compact", goals: [], language: "zh-CN" } as const;
  await applyPatch(installPatch(await readHeads(), choice, "建表"), options);
  await typeRow(book, sheets.customers, 5, { 客户编号: "C1", 企业名称: "青禾示例食品有限公司" });
  await typeRow(book, sheets.customers, 6, { 客户编号: "C2", 企业名称: "云杉示例软件有限公司" });
  return book;
}

describe("formulas of the standard sheets while the pane is closed", () => {
  it("name the customer, the last contact and the next one planned", async () => {
    const book = await typedBook();
    await typeRow(book, sheets.followUps, 5, { 客户编号: "C2", 跟进时间: 45_000.5, 下次跟进时间: 45_010 });
    await typeRow(book, sheets.followUps, 6, { 客户编号: "C2", 跟进时间: 45_012, 下次跟进时间: 45_030 });
    expect(read(book, sheets.followUps, 6, "企业名称")).toBe("云杉示例软件有限公司");
    expect(read(book, sheets.customers, 6, "最近联系")).toBe(45_012);
    expect(read(book, sheets.customers, 6, "下次跟进")).toBe(45_030);
    expect(read(book, sheets.customers, 5, "最近联系")).toBe("");
    expect(read(book, sheets.customers, 5, "下次跟进")).toBe("");
  });

  it("leave the last contact blank where a follow-up has no date yet", async () => {
    const book = await typedBook();
    await typeRow(book, sheets.followUps, 5, { 客户编号: "C1", 沟通内容: "记一笔" });
    expect(read(book, sheets.customers, 5, "最近联系")).toBe("");
  });

  it("add up purchases less what came back, cancelled orders left out", async () => {
    const book = await typedBook();
    const rows = [
      [1000, "购买", ""],
      [300, "退款", ""],
      [500, "购买", "已取消"],
    ] as const;
    for (const [i, [amount, kind, state]] of rows.entries()) {
      const cells = { 客户编号: "C1", 交易日期: 45_000 + i, 交易类型: kind, 金额: amount, 订单状态: state };
      await typeRow(book, sheets.transactions, 5 + i, cells);
    }
    expect(read(book, sheets.customers, 5, "累计净消费")).toBe(700);
    expect(read(book, sheets.customers, 6, "累计净消费")).toBe(0);
  });
});
