import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Inspection } from "../../../src/core/anomalies/findings/found";
import { inspect } from "../../../src/core/anomalies/inspect";
import type { Rule } from "../../../src/core/anomalies/rule/rule";
import { tableOf } from "../../../src/core/anomalies/rule/tableOf";
import { rules } from "../../../src/core/anomalies/rules";
import { type Role, roles } from "../../../src/core/sheets/fields";
import type { Book, Table } from "../../../src/core/tables/table";
import { type RuleFixture, readFixture } from "./ruleFixture";

const tested = rules.filter(
  ({ needs }) => !needs.context?.some((part) => ["layout", "drift", "wrongTotals"].includes(part)),
);

function fixtureOf(rule: Rule): RuleFixture {
  return readFixture(readFileSync(join(__dirname, "fixtures", `${rule.id}.txt`), "utf8"));
}

function run(book: Book, { context }: Pick<RuleFixture, "context">, some: readonly Rule[]): Inspection {
  return inspect(book, some, context, { enabled: Object.fromEntries(some.map(({ id }) => [id, true])) });
}

function places(book: Book, { found }: Inspection): readonly string[] {
  return found.flatMap(({ role, column, rows }) =>
    Array.from(
      rows,
      (row) => `${role} ${row} ${column === null ? "*" : tableOf(book, role).columns[column]?.field}`,
    ),
  );
}

function withTable(book: Book, role: Role, change: (table: Table) => Table): Book {
  return { ...book, [role]: change(tableOf(book, role)) };
}

/** The same rows with a second sheet below that has only what names the customer. */
function withPoorSheet(table: Table): Table {
  const { rowCount } = table;
  const named = new Set(["customerId", "companyName", "personName"]);
  return {
    ...table,
    sheets: ["有", "无"],
    rowCount: rowCount * 2,
    sheetOf: Uint16Array.from({ length: rowCount * 2 }, (_, row) => (row < rowCount ? 0 : 1)),
    sheetRow: Int32Array.from({ length: rowCount * 2 }, (_, row) => (row % Math.max(1, rowCount)) + 2),
    columns: table.columns.map((column) => ({
      ...column,
      cells: [...column.cells, ...column.cells.map((cell) => (named.has(column.field) ? cell : ""))],
      columnOnSheet: [column.columnOnSheet[0] ?? 0, named.has(column.field) ? 0 : -1],
    })),
  };
}

describe("a book with nothing but names of customers", () => {
  const { book, context } = readFixture(`
customers
| companyName | 期望 |
| 杭州云栖示例科技有限公司 | |
| 深圳南山贸易有限公司 | |
| Example Trading Co., Ltd. | |
`);
  const inspection = run(book, { context }, rules);

  it("breaks no rule", () => {
    expect(places(book, inspection)).toEqual([]);
  });

  it("leaves every rule that needs another column unchecked, with the reason", () => {
    const unchecked = new Map(inspection.notEvaluated.map(({ rule, reason }) => [rule.id, reason["zh-CN"]]));
    const needing = rules.filter(
      ({ needs }) =>
        needs.context !== undefined ||
        needs.tables.some((role) => role !== "customers") ||
        [...(needs.fields ?? []), ...(needs.used ?? [])].some((path) => path !== "customers.companyName") ||
        needs.anyOf?.some((group) => !group.includes("customers.companyName")),
    );
    expect(needing.filter(({ id }) => !unchecked.has(id)).map(({ id }) => id)).toEqual([]);
    expect(unchecked.get("completed-unpaid")).toBe("没有找到有数据的交易表");
    expect(unchecked.get("missing-contact")).toBe("客户表没有「联系人」列");
  });
});

/** Without these columns the rule knows less of what excuses a row, and rightly says more. */
const excuses: ReadonlySet<string> = new Set([
  "missing-contact customers.personName",
  "missing-contact-details customers.mobile",
  "missing-contact-details customers.landline",
  "missing-contact-details customers.email",
  "founded-after-first-deal transactions.dealType",
  "bought-after-expiry transactions.dealType",
  "differs-from-list transactions.note",
  "leaver-still-named customers.date",
  "leaver-still-named transactions.date",
  "duplicate-invoice transactions.companyName",
  "duplicate-transaction transactions.orderId",
  "duplicate-transaction transactions.detail",
  "duplicate-transaction transactions.dealType",
  "duplicate-follow-up followUps.followedUpBy",
  "duplicate-order-id transactions.dealType",
  "landline-length customers.region",
  "incomplete-follow-up followUps.customerId",
  "incomplete-transaction transactions.orderStatus",
  "incomplete-transaction transactions.customerId",
]);

describe.each(tested.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const fixture = fixtureOf(rule);
  const before = places(fixture.book, run(fixture.book, fixture, [rule]));

  it("accuses nobody anew when a column is taken away", () => {
    const more = roles.flatMap((role) =>
      tableOf(fixture.book, role).columns.flatMap(({ field }, position) => {
        const book = withTable(fixture.book, role, (table) => ({
          ...table,
          columns: table.columns.filter((_column, i) => i !== position),
        }));
        const after = places(book, run(book, fixture, [rule]));
        return after.some((place) => !before.includes(place)) ? [`${rule.id} ${role}.${field}`] : [];
      }),
    );
    expect(more.filter((name) => !excuses.has(name))).toEqual([]);
  });

  it("accuses no cell of a sheet that lacks the column", () => {
    const book = roles.reduce((changed, role) => withTable(changed, role, withPoorSheet), fixture.book);
    for (const { role, column, rows } of run(book, fixture, [rule]).found) {
      const there = column === null ? [0, 0] : (tableOf(book, role).columns[column]?.columnOnSheet ?? []);
      for (const row of rows) expect(there[tableOf(book, role).sheetOf[row] ?? 0]).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("rules that read a blank as an omission", () => {
  const filled = (paidOn: string) =>
    readFixture(`
transactions
| orderId | orderStatus | paidOn | 期望 |
| D1 | 已完成 | | |
| D2 | 已完成 | ${paidOn} | |
`);

  it("say nothing of a column nobody has ever filled in, and why", () => {
    const { book, context } = filled("");
    const { found, notEvaluated } = inspect(book, rules, context);
    expect(found.map(({ rule }) => rule.id)).not.toContain("completed-unpaid");
    expect(notEvaluated.find(({ rule }) => rule.id === "completed-unpaid")?.reason).toEqual({
      "zh-CN": "交易表的「付款日期」列没有填过",
      "en-US": "the column for Paid on of the transaction sheet was never filled in",
    });
  });

  it("accuse the blank where others are filled in", () => {
    const { book, context } = filled("@2024-05-01");
    const { found } = inspect(book, rules, context);
    expect(found.find(({ rule }) => rule.id === "completed-unpaid")?.rows).toEqual(Int32Array.of(0));
  });

  it("leave rows alone whose own sheet does not use the column", () => {
    const { book, context } = filled("@2024-05-01");
    const stacked = withTable(book, "transactions", (table) => ({
      ...table,
      sheets: ["用", "不用"],
      sheetOf: Uint16Array.of(1, 0),
      columns: table.columns.map((column) => ({ ...column, columnOnSheet: [0, 0] })),
    }));
    const { found } = inspect(stacked, rules, context);
    expect(found.map(({ rule }) => rule.id)).not.toContain("completed-unpaid");
  });
});

describe("rules across tables", () => {
  it("are not evaluated where nothing tells whose row it is", () => {
    const { book, context } = readFixture(`
customers
| customerId | registeredOn | 期望 |
| C1 | @2020-01-01 | |
followUps
| followedUpAt | 期望 |
| @2024-05-01 | |
transactions
| orderId | customerId | dealtOn | 期望 |
| D1 | C1 | @2024-05-01 | |
`);
    const { notEvaluated } = inspect(book, rules, context);
    expect(notEvaluated.find(({ rule }) => rule.id === "no-activity")?.reason["zh-CN"]).toBe(
      "跟进表没有能对上客户的编号或名称列",
    );
  });

  it("name the sheets and columns that would do, each once", () => {
    const { book, context } = readFixture(`
customers
| customerId | companyName | 期望 |
| C1 | 甲 | |
followUps
| customerId | 期望 |
| C1 | |
transactions
| customerId | 期望 |
| C1 | |
`);
    const { notEvaluated } = inspect(book, rules, context);
    expect(notEvaluated.find(({ rule }) => rule.id === "name-beside-id-differs")?.reason["zh-CN"]).toBe(
      "跟进表、交易表没有「企业名称／姓名」列",
    );
  });
});
