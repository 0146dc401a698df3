import { openBook } from "../../../../src/core/analysis/book/openBook";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { copiedDeals } from "../../../../src/core/tables/deals/copiedDeals";
import { withoutRows } from "../../../../src/core/tables/rows/withoutRows";
import { columnOf } from "../../../../src/core/tables/table";
import { fc } from "../../../property";
import { mappingOf } from "../tableOf";

const today = 45_565;
type Rows = readonly (readonly CellValue[])[];
type Sheet = readonly [name: string, fields: readonly Field[], rows: Rows];

const whole: readonly Field[] = ["orderId", "companyName", "dealtOn", "amount"];
const customers: Sheet = [
  "客户",
  ["customerId", "companyName"],
  [
    ["K1", "甲公司"],
    ["K2", "乙公司"],
    ["K3", "丙公司"],
  ],
];

/** What a book of these sheets of deals counts once: the copies found, and the amounts that stay. */
function counted(sheets: readonly Sheet[]) {
  const mappings = [
    mappingOf("客户", "customers", customers[1]),
    ...sheets.map(([name, fields]) => mappingOf(name, "transactions", fields)),
  ];
  const reading = openBook(mappings);
  for (const [sheet, , rows] of [customers, ...sheets])
    reading.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  const { transactions, customers: list } = reading.book();
  const copies = copiedDeals(transactions, list, today);
  const kept = withoutRows(transactions, copies.isCopy);
  return { copies: copies.sheets, amounts: [...(columnOf(kept, "amount")?.cells ?? [])], kept };
}

const year: Rows = [
  ["D1", "甲公司", 45_300, 100],
  ["D2", "乙公司", 45_301, 200],
  ["D3", "丙公司", 45_302, 300],
  ["D4", "甲公司", 45_330, 400],
  ["D5", "乙公司", 45_331, 500],
  ["D6", "甲公司", 45_332, 600],
  ["D7", "甲公司", 45_360, 700],
];

describe("deals that stand on two sheets", () => {
  it("are counted once where months are taken from the sheet of the year", () => {
    const { copies, amounts } = counted([
      ["全年", whole, year],
      ["1月", whole, year.slice(0, 3)],
      ["2月", whole, year.slice(3, 6)],
    ]);
    expect(copies).toEqual([
      { sheet: "1月", rows: 3, on: ["全年"] },
      { sheet: "2月", rows: 3, on: ["全年"] },
    ]);
    expect(amounts).toEqual([100, 200, 300, 400, 500, 600, 700]);
  });

  it("are found by customer, day and amount where the extract says less, or calls the customer by its id", () => {
    const { copies, amounts } = counted([
      [
        "张三",
        ["customerId", "dealtOn", "amount"],
        [
          ["K1", 45_300, 100],
          ["K1", 45_330, "400元"],
          ["K1", "2024-02-10", 600],
        ],
      ],
      ["总表", whole, year],
    ]);
    expect(copies).toEqual([{ sheet: "张三", rows: 3, on: ["总表"] }]);
    expect(amounts).toHaveLength(7);
  });

  it("are counted once where no sheet has all: months on the one hand, salespeople on the other", () => {
    const [a, b] = [year.filter((_, i) => i % 2 === 0), year.filter((_, i) => i % 2 === 1)];
    const { amounts } = counted([
      ["1月", whole, year.slice(0, 4)],
      ["2月", whole, year.slice(4)],
      ["张三", whole, a],
      ["李四", whole, b],
    ]);
    expect([...amounts].sort()).toEqual([100, 200, 300, 400, 500, 600, 700]);
  });

  it("keep what an extract holds beyond the others, and stay where much of it is its own", () => {
    const long = Array.from({ length: 40 }, (_, i): CellValue[] => [`E${i}`, "甲公司", 45_000 + i, 10 + i]);
    const more = [...long.slice(0, 38), ["F1", "乙公司", 45_100, 9], ["F2", "丙公司", 45_101, 8]];
    const { copies, amounts } = counted([
      ["总表", whole, [...long, ["G1", "甲公司", 45_102, 7]]],
      ["新表", whole, more],
    ]);
    expect(copies).toEqual([{ sheet: "新表", rows: 38, on: ["总表"] }]);
    expect(amounts).toHaveLength(43);
    expect(
      counted([
        ["总表", whole, year],
        ["另表", whole, [...year.slice(0, 3), ...more.slice(38)]],
      ]).copies,
    ).toEqual([]);
  });

  it("are two where each row of one sheet is its own: another year, another product, the same sums", () => {
    const next = year.map(([id, name, day, amount]): CellValue[] => [
      `N${id}`,
      name ?? "",
      Number(day) + 366,
      amount ?? "",
    ]);
    expect(
      counted([
        ["2023", whole, year],
        ["2024", whole, next],
      ]).copies,
    ).toEqual([]);
    const fields: readonly Field[] = ["companyName", "dealtOn", "amount", "product"];
    const of = (product: string) =>
      year.map(([, name, day, amount]): CellValue[] => [name ?? "", day ?? "", amount ?? "", product]);
    expect(
      counted([
        ["软件", fields, of("软件")],
        ["服务", fields, of("服务")],
      ]).copies,
    ).toEqual([]);
  });

  it("are two where a row stands twice on one sheet and once on the other", () => {
    const twice = [...year.slice(0, 3), ["D1", "甲公司", 45_300, 100]];
    const { copies } = counted([
      ["总表", whole, year],
      ["重复", whole, twice],
    ]);
    expect(copies).toEqual([]);
  });

  it("leave a book of one sheet, and a sheet of two rows, as they are", () => {
    expect(counted([["总表", whole, year]]).copies).toEqual([]);
    expect(
      counted([
        ["总表", whole, year],
        ["两行", whole, year.slice(0, 2)],
      ]).copies,
    ).toEqual([]);
  });

  it("add up to the whole list however it is cut into extracts", () => {
    const list = fc.uniqueArray(fc.nat(400), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(list, fc.array(fc.nat(59), { minLength: 3, maxLength: 40 }), (numbers, chosen) => {
        const rows = numbers.map((n): CellValue[] => [
          `D${n}`,
          ["甲公司", "乙公司", "丙公司"][n % 3] ?? "",
          45_000 + n,
          n + 1,
        ]);
        const part = [...new Set(chosen)].flatMap((i) => rows.slice(i, i + 1));
        const { amounts } = counted([
          ["摘录", whole, part],
          ["总表", whole, rows],
        ]);
        const expected = rows.map(([, , , amount]) => amount);
        const twice = part.length > 0 && part.length < 3 ? part.map(([, , , amount]) => amount) : [];
        expect([...amounts].sort()).toEqual([...expected, ...twice].sort());
      }),
      { numRuns: 40 },
    );
  });
});
