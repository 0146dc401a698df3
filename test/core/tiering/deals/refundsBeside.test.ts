import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import { dealsOf } from "../../../../src/core/tiering/deals/dealsOf";
import { refundLines } from "../../../../src/core/tiering/gate/refundLines";
import { metricsAt } from "../../../../src/core/tiering/metrics/metrics";
import { type Headed, headedTable } from "../../tables/headedTable";
import { tableOf } from "../../tables/tableOf";

const today = 45_500;
const usual: Headed = [
  ["orderId", "单号"],
  ["customerId", "客户编号"],
  ["dealtOn", "日期"],
  ["amount", "销售额"],
  ["number", "退款额"],
];

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, headed: Headed = usual) {
  return readSheets([{ headed, rows }]);
}

function readSheets(sheets: readonly { readonly headed: Headed; readonly rows: Rows }[]) {
  const named = sheets.map((sheet, i) => ({ ...sheet, sheet: `销售${i}` }));
  const reading = dealsOf(
    {
      customers: tableOf("customers", ["customerId"], [["C1"], ["C2"]]),
      followUps: tableOf("followUps", ["customerId"], []),
      transactions: headedTable("transactions", named),
    },
    { dictionaries: defaultDictionaries, today },
  );
  const { monetary, frequency, refundShare } = metricsAt(runsByCustomer(reading.deals), today, 365);
  return {
    reading,
    first: { money: monetary[0], orders: frequency[0], share: refundShare[0] },
    said: reading.refundsBeside,
  };
}

describe("refunds in a column beside the sales", () => {
  it("are taken off the purchases beside them, and said before the run", () => {
    const { first, said } = read([
      ["D1", "C1", 45_400, 100, 40],
      ["D2", "C1", 45_401, 60, ""],
      ["D3", "C2", 45_402, 50, -10],
    ]);
    expect(first).toEqual({ money: 120, orders: 2, share: 0.25 });
    expect(said).toEqual({ headings: ["退款额"], rows: 2, customers: 2 });
    expect(refundLines(said, "zh-CN")[0]?.text).toBe(
      "「退款额」列中 2 笔退款已从同行的购买中扣除，涉及 2 个客户。",
    );
    expect(refundLines({ headings: ["Refund"], rows: 1, customers: 1 }, "en-US")[0]?.text).toBe(
      "1 refund in the column Refund is taken off the purchases beside it; 1 customer affected.",
    );
    expect(refundLines(null, "zh-CN")).toEqual([]);
  });

  it("undo an order they come to in full, numbered or not", () => {
    const { first } = read([
      ["D1", "C1", 45_400, 100, 100],
      ["", "C1", 45_401, 70, 70],
      ["", "C1", 45_402, 30, ""],
    ]);
    expect([first.money, first.orders]).toEqual([30, 1]);
  });

  it("are refunds by themselves where nothing was sold in the row", () => {
    const { first, reading } = read([
      ["D1", "C1", 45_400, 100, ""],
      ["D2", "C1", 45_401, "", 30],
    ]);
    expect([first.money, reading.leftOut.noAmount]).toEqual([70, 0]);
  });

  it("count once where rows of refunds name the order as well", () => {
    const typed: Headed = [...usual, ["dealType", "类型"]];
    const { first, said } = read(
      [
        ["D1", "C1", 45_400, 100, 40, "购买"],
        ["D1", "C1", 45_410, 40, 40, "退款"],
      ],
      typed,
    );
    expect([first.money, said]).toEqual([60, null]);
  });

  it("leave sums alone that are what was left, by another column or by their heading", () => {
    const rows = [
      ["D1", "C1", 45_400, 60, 40, 100],
      ["D2", "C1", 45_401, 60, "", 60],
    ];
    const gross: Headed = [...usual, ["number", "应收"]];
    expect(read(rows, gross).first.money).toBe(120);
    const headed = usual.map(
      ([field, heading]) => [field, field === "amount" ? "净销售额" : heading] as const,
    );
    expect(read(rows, headed).first.money).toBe(120);
  });

  it("are none of pieces, of what may go back, or of more than was paid", () => {
    const under = (heading: string, refund = 40) =>
      read(
        [["D1", "C1", 45_400, 100, refund]],
        usual.map(([field, own]) => [field, field === "number" ? heading : own] as const),
      ).first.money;
    expect(["退货数量", "可退金额", "Returns", "退货"].map((heading) => under(heading))).toEqual([
      100, 100, 100, 100,
    ]);
    expect(under("退款额", 400)).toBe(100);
    expect(
      ["退货金额", "已退款", "退费", "Refunded amount", "Return value"].map((heading) => under(heading)),
    ).toEqual([60, 60, 60, 60, 60]);
  });

  it("are read under the heading each sheet has for them", () => {
    const returned = headedWith({ number: "Refunded amount" });
    const { first, said } = readSheets([
      { headed: usual, rows: [["D1", "C1", 45_400, 100, 40]] },
      { headed: returned, rows: [["D2", "C1", 45_401, 200, 50]] },
      { headed: usual.slice(0, 4), rows: [["D3", "C1", 45_402, 7]] },
    ]);
    expect(first.money).toBe(217);
    expect(said).toEqual({ headings: ["退款额", "Refunded amount"], rows: 2, customers: 1 });
    expect(refundLines(said, "zh-CN")[0]?.text).toContain("「退款额」「Refunded amount」列中 2 笔退款");
    expect(refundLines(said, "en-US")[0]?.text).toContain("in the columns 退款额, Refunded amount are");
  });

  it("take nothing off on the sheet whose sums are what was left", () => {
    const left = headedWith({ amount: "净额" });
    const rows = (id: string) => [[id, "C1", 45_400, 100, 40]];
    const mixed = [
      { headed: usual, rows: rows("D1") },
      { headed: left, rows: rows("D2") },
    ];
    expect(readSheets(mixed).first.money).toBe(160);
    expect(readSheets([...mixed].reverse()).first.money).toBe(160);
  });

  it("count once where a sheet says them in two columns", () => {
    const twice: Headed = [...usual, ["number", "已退金额"]];
    const { first } = readSheets([
      { headed: twice, rows: [["D1", "C1", 45_400, 100, 40, 40]] },
      { headed: headedWith({ number: "已退金额" }), rows: [["D2", "C1", 45_401, 100, 10]] },
    ]);
    expect(first.money).toBe(150);
  });
});

/** The usual columns, some called otherwise. */
function headedWith(called: { readonly number?: string; readonly amount?: string }): Headed {
  return usual.map(([field, own]) => [
    field,
    field === "number" || field === "amount" ? (called[field] ?? own) : own,
  ]);
}
