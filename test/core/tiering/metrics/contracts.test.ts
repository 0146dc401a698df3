import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field, Role } from "../../../../src/core/sheets/fields";
import { createTableBuilder } from "../../../../src/core/tables/building/buildTable";
import { contractEnds } from "../../../../src/core/tiering/deals/contractEnds";
import { contractsAt, contractsOfGroups } from "../../../../src/core/tiering/metrics/contracts";
import { mappingOf } from "../../tables/tableOf";

const asOf = 45_700;

/** A table whose columns have these headings and fields. */
function listOf(
  role: Role,
  columns: readonly (readonly [heading: string, field: Field])[],
  rows: readonly (readonly CellValue[])[] = [],
  sheet = "表",
) {
  const fields = columns.map(([, field]) => field);
  const mapping = mappingOf(sheet, role, fields);
  const named = mapping.columns.map((column, i) => ({ ...column, heading: columns[i]?.[0] ?? "" }));
  const builder = createTableBuilder(role, [{ ...mapping, columns: named }]);
  builder.add({ sheet, firstRow: 2, firstColumn: 0, rows });
  return builder.finish();
}

const ends = (...list: Parameters<typeof listOf>) =>
  contractEnds(listOf(...list), asOf).map(({ heading }) => heading);

describe("the end of a contract", () => {
  it("goes with the beginning nearest on the sheet, whatever fields the columns have", () => {
    const customers = listOf(
      "customers",
      [
        ["维保开始", "date"],
        ["维保结束", "date"],
        ["合同开始", "contractStart"],
        ["合同结束", "contractEnd"],
      ],
      [[asOf - 300, asOf + 65, asOf + 20, asOf + 385]],
    );
    const held = contractsAt(
      { customers, followUps: listOf("followUps", []), transactions: listOf("transactions", []) },
      { asOf, today: asOf, countsFor: () => -1 },
    );
    expect(held?.until[0]).toBe(asOf + 65);
  });

  it.each([
    "服务到期",
    "合同止",
    "到租日",
    "服务期至",
    "滿約日 Expiry",
    "Agmt End",
    "AMC to",
    "Period To",
    "课包有效期至",
  ])("stands under %s", (heading) => {
    expect(ends("customers", [[heading, "date"]])).toEqual([heading]);
  });

  it.each([
    "许可证到期",
    "有效期至",
    "保险到期",
    "协议止",
    "BBD / Expiry",
    "Loan until",
    "Workmanship warranty to",
    "到期日",
    "建档日期",
  ])("does not stand under %s", (heading) => {
    expect(ends("customers", [[heading, "date"]])).toEqual([]);
  });

  it("may be called that alone beside a beginning some weeks before it, or on a list of members", () => {
    const both = [
      ["Start", "date"],
      ["End", "date"],
      ["客户编号", "customerId"],
    ] as const;
    const lasting = (term: number) => [45_000, 45_010, 45_020].map((start) => [start, start + term, "C1"]);
    expect(ends("transactions", both, lasting(365))).toEqual(["End"]);
    expect(ends("transactions", both, lasting(3))).toEqual([]);
    expect(ends("customers", [["到期日", "date"]], [[45_000]], "会员总表")).toEqual(["到期日"]);
  });
});

const bookOf = (
  customers: readonly (readonly CellValue[])[],
  deals: readonly (readonly CellValue[])[] = [],
) => ({
  customers: listOf(
    "customers",
    [
      ["客户编号", "customerId"],
      ["状态", "status"],
      ["服务到期", "date"],
    ],
    customers,
  ),
  transactions: listOf(
    "transactions",
    [
      ["客户编号", "customerId"],
      ["合同号", "contractNo"],
      ["签约日", "dealtOn"],
      ["合同到期日", "contractEnd"],
    ],
    deals,
  ),
  followUps: listOf("followUps", []),
});

const days = { asOf, today: asOf, countsFor: (row: number) => (row === 2 ? -1 : 0) };

describe("contracts that run", () => {
  it.each([
    ["已退租", false],
    ["Contract ended", false],
    ["未退租", true],
    ["not yet closed", true],
    ["退换货中", true],
  ] as const)("bind who is %s: %p", (status, binds) => {
    const until = contractsAt(bookOf([["C1", status, 45_800]]), days)?.until[0];
    expect(until).toBe(binds ? 45_800 : Number.NaN);
  });

  it("bind until the last of their days, by the list of customers and by deals that count", () => {
    const customers = [
      ["C1", "正常", 45_800],
      ["C2", "", 45_699],
      ["C3", "", ""],
      ["C4", "", 99_999],
    ];
    const deals = [
      ["C1", "HT1", 45_500, 45_900],
      ["C2", "HT2", 45_701, 46_000],
      ["C3", "HT3", 45_500, 45_900],
    ];
    const found = contractsAt(bookOf(customers, deals), days);
    expect([...(found?.until ?? [])]).toEqual([45_900, Number.NaN, Number.NaN, Number.NaN]);
    expect(found?.nameOf(0)).toEqual({ text: "HT1", isHeading: false });
  });

  it.each([
    ["begun", 45_650, 45_800],
    ["to begin", 45_701, Number.NaN],
    ["without a beginning", "", 45_800],
    ["whose beginning lies behind its end", 45_900, 45_800],
  ])("of the list of customers bind from their beginning on: one %s", (_how, begin, until) => {
    const terms = [45_000, 45_100, 45_200].map((day) => ["", "", day, day + 365, 45_990]);
    const customers = listOf(
      "customers",
      [
        ["客户编号", "customerId"],
        ["建档日期", "date"],
        ["年框合同起", "date"],
        ["服务合同止", "date"],
        ["起算日", "date"],
      ],
      [["C1", 45_999, begin, 45_800, 45_990], ...terms],
    );
    const found = contractsAt({ ...bookOf([]), customers }, days);
    expect(found?.until[0] ?? Number.NaN).toBe(until);
  });

  it("are called by the heading of their end where no number is known", () => {
    const found = contractsAt(bookOf([["C1", "", asOf]], [["C1", "", 45_500, ""]]), days);
    expect([found?.until[0], found?.nameOf(0)]).toEqual([asOf, { text: "服务到期", isHeading: true }]);
  });

  it("bind nobody the team has let go, and are none where all have ended", () => {
    expect(contractsAt(bookOf([["C1", "已转出", 45_800]]), days)?.until[0]).toBeNaN();
    expect(contractsAt(bookOf([["C1", "", 45_000]]), days)).toBeNull();
  });

  it("of a member bind the head of its group", () => {
    const found = contractsAt(
      bookOf([
        ["C1", "", ""],
        ["C2", "", 45_800],
      ]),
      days,
    );
    const grouped = found && contractsOfGroups(found, Int32Array.of(0, 0));
    expect([grouped?.until[0], grouped?.nameOf(0).text]).toEqual([45_800, "服务到期"]);
  });
});
