import { rowKey } from "../../../src/core/anomalies/findings/fingerprints";
import { inspect } from "../../../src/core/anomalies/inspect";
import { tableOf } from "../../../src/core/anomalies/rule/tableOf";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

/** Rule, row and field of every finding above a hint, of some rules. */
function accused(fixture: string, wanted: RegExp): readonly string[] {
  const { book, context } = readFixture(fixture);
  return inspect(book, rules, context)
    .found.filter(({ rule, severity }) => severity !== "info" && wanted.test(rule.id))
    .flatMap(({ rule, role, column, rows, severity }) =>
      Array.from(
        rows,
        (row) =>
          `${rule.id} (${severity}): ${role} ${row} ${column === null ? "*" : tableOf(book, role).columns[column]?.field}`,
      ),
    )
    .sort();
}

const persons = `
customers
| customerId | firstName | lastName | mobile | 期望 |
| V1 | Freya | Colquhoun | 13800138001 | |
| V2 | Hugh | | 13800138002 | |
| V3 | | Orr | 13800138003 | |
| V4 | | | 13800138004 | |
| V5 | Kirsty Langstaff | | 13800138005 | |
| V6 | 07812 440 913 | Rigby | 13800138006 | |
| V7 | n/a | Zeller | 13800138007 | |
| V8 | 张伟 | | 13800138008 | |
transactions
| customerId | personName | orderId | dealtOn | amount | 期望 |
| V1 | Freya Colquhoun | D1 | @2024-05-03 | =980 | |
| V1 | Freya Colquhoun | D2 | @2024-05-04 | =980 | |
`;

describe("customers named in two columns", () => {
  it("lack a name where both are blank, a half where one is, and nothing where one cell holds it all", () => {
    expect(accused(persons, /missing-(?:company|contact$)/)).toEqual([
      "missing-company-name (error): customers 3 firstName",
      "missing-company-name (warning): customers 1 lastName",
      "missing-company-name (warning): customers 2 firstName",
    ]);
  });

  it("are looked at cell by cell", () => {
    expect(accused(persons, /phone$|placeholder|test/)).toEqual([
      "contact-is-phone (warning): customers 5 firstName",
      "placeholder (warning): customers 6 firstName",
    ]);
  });

  it("are told from strangers by the whole name beside their id", () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `| V1 | Freya Colquhoun | E${i} | @2024-05-03 | =${i + 100} | |`,
    );
    const more = [
      ...rows,
      "| V1 | Somebody Else Entirely | D9 | @2024-05-04 | =98 | |",
      "| V2 | Hugh | D10 | @2024-05-04 | =97 | |",
    ];
    expect(accused(`${persons}${more.join("\n")}\n`, /name-beside-id/)).toEqual([
      "name-beside-id-differs (warning): transactions 32 personName",
    ]);
  });

  it("are given no whole name for a half of one", () => {
    const { book, context } = readFixture(`
customers
| customerId | firstName | lastName | 期望 |
| V1 | Freya | Colquhoun | |
transactions
| customerId | firstName | lastName | orderId | dealtOn | amount | 期望 |
${Array.from({ length: 30 }, (_, i) => `| V1 | Freya | Colquhoun | E${i} | @2024-05-03 | =${i + 100} | |`).join("\n")}
| V1 | Hugh | Orr | D9 | @2024-05-04 | =98 | |
`);
    const [rule] = rules.filter(({ id }) => id === "name-beside-id-differs");
    const hit = { role: "transactions", row: 30, column: 2 } as const;
    expect(rule?.find(book, context)).toMatchObject([
      { role: "transactions", column: 2, rows: Int32Array.of(30) },
    ]);
    expect(rule?.explain(book, context, hit, "en-US")).toMatchObject({
      message: "The ID belongs to Freya Colquhoun, the name says Hugh Orr",
      suggestion: null,
    });
  });

  it("are recognised again by both halves", () => {
    const { book } = readFixture(persons);
    const keys = [0, 1, 2].map((row) => rowKey(book.customers, row));
    expect(keys[0]).toContain("freyacolquhoun");
    expect(new Set(keys).size).toBe(3);
  });
});

describe("contacts of companies named in two columns", () => {
  const firms = `
customers
| customerId | companyName | firstName | lastName | mobile | 期望 |
| C1 | Acme Pumps Ltd | Tom | Smith | 13800138001 | |
| C2 | Demo Retail Group | | | 13800138002 | |
| C3 | Mock Energy Partners | Max | | 13800138003 | |
`;

  it("are missing only where both are blank", () => {
    expect(accused(firms, /missing-(?:company|contact$)/)).toEqual([
      "missing-contact (warning): customers 1 firstName",
    ]);
  });

  it("are nobody's customers where they order for their company", () => {
    const deals = `
transactions
| customerId | firstName | lastName | orderId | dealtOn | amount | 期望 |
${Array.from({ length: 30 }, (_, i) => `| C1 | Tom | Smith | E${i} | @2024-05-03 | =${i + 100} | |`).join("\n")}
| C1 | Jane | Doe | D1 | @2024-05-03 | =98 | |
| | Ann | Lee | D2 | @2024-05-03 | =97 | |
`;
    expect(accused(firms + deals, /name-beside-id|incomplete-tr/)).toEqual([
      "incomplete-transaction (error): transactions 31 customerId",
    ]);
  });
});
