import type { SaidLeaver } from "../../../../src/core/adopt/team/saidLeavers";
import { heldByLeavers } from "../../../../src/core/anomalies/related/leaverRows";
import { readFixture } from "../ruleFixture";

const staff = ["孟令军", "崔志明", "于海涛"];
const gone = { sheet: "客户台账", row: 1 };

function held(leavers: readonly SaidLeaver[]) {
  const { book, context } = readFixture(`
customers
| customerId | companyName | owner | 期望 |
${Array.from({ length: 30 }, (_, i) => `| C${i} | 甲${i}公司 | ${i === 4 ? "崔志明" : staff[(i % 2) * 2]} | |`).join("\n")}

followUps
| customerId | followedUpAt | followedUpBy | 期望 |
${Array.from({ length: 30 }, (_, i) => `| C${i} | @2024-0${1 + (i % 3)}-10 | ${staff[i % 3]} | |`).join("\n")}
| C1 | @2024-08-12 | 崔志明 | |
`);
  return heldByLeavers({ ...book, leavers }, context).map(({ role, rows }) => [role, [...rows]]);
}

describe("who left by a note over a list", () => {
  it("holds no customers, and was nowhere after the month", () => {
    expect(held([{ ...gone, name: "业务员崔志明", day: "2024年4月" }])).toEqual([
      ["customers", [4]],
      ["followUps", [30]],
    ]);
  });

  it("is asked for by customers alone where the note gives no day", () => {
    expect(held([{ ...gone, name: "崔志明", day: "" }])).toEqual([["customers", [4]]]);
  });

  it("is nobody where no record names one so called, and is still there before his day", () => {
    expect(held([{ ...gone, name: "老客户", day: "2024年4月" }])).toEqual([]);
    expect(held([{ ...gone, name: "崔志明", day: "2026-01-31" }])).toEqual([]);
  });
});

describe("customers of somebody who left", () => {
  const of = (rows: number) => {
    const { book, context } = readFixture(`
customers
| customerId | companyName | owner | 期望 |
${Array.from({ length: 60 }, (_, i) => `| C${i} | 甲${i}公司 | ${i < rows ? "崔志明" : staff[(i % 2) * 2]} | |`).join("\n")}
`);
    // Of everybody's status a fifth at most: more are told nothing of (see leaverRows).
    return heldByLeavers({ ...book, leavers: [{ ...gone, name: "崔志明", day: "2024年4月" }] }, context).map(
      ({ severity, rows: found }) => [severity, found.length],
    );
  };

  it("are told one by one where a few were forgotten", () => {
    expect(of(4)).toEqual([[undefined, 4]]);
  });

  it("are remarks where nobody took them off", () => {
    expect(of(11)).toEqual([["info", 11]]);
  });
});

describe("customers that somebody who left had to do with", () => {
  const of = (owner: string, column: string, day: string) => {
    const { book, context } = readFixture(`
customers
| customerId | companyName | owner:${owner} | date:${column} | 期望 |
${Array.from({ length: 60 }, (_, i) => `| C${i} | 甲${i}公司 | ${i === 4 ? "崔志明" : staff[(i % 2) * 2]} | ${i === 4 ? day : ""} | |`).join("\n")}
`);
    const leavers = [{ ...gone, name: "崔志明", day: "2024年4月" }];
    return heldByLeavers({ ...book, leavers }, context).map(({ rows }) => [...rows]);
  };

  it("are nobody's to hand over once they are done with", () => {
    for (const column of ["毕业", "领证", "Moved Out"]) expect(of("教练", column, "@2024-02-01")).toEqual([]);
    expect(of("教练", "毕业", "")).toEqual([[4]]);
    expect(of("教练", "生日", "@1990-02-01")).toEqual([[4]]);
  });

  it("are none of his where the column says who did a thing once", () => {
    for (const owner of ["Leased By", "签约人"]) expect(of(owner, "生日", "")).toEqual([]);
    for (const owner of ["Managed By", "客户经理"]) expect(of(owner, "生日", "")).toEqual([[4]]);
  });
});

describe("an owner who had left when the customer was entered", () => {
  const of = (later: number) => {
    const { book, context } = readFixture(`
customers
| customerId | companyName | owner | registeredOn | 期望 |
${Array.from({ length: 60 }, (_, i) => `| C${i} | 甲${i}公司 | ${staff[i % 3]} | ${i % 3 === 1 && i < later * 3 ? "@2024-06-01" : "@2024-01-01"} | |`).join("\n")}
`);
    return heldByLeavers({ ...book, leavers: [{ ...gone, name: "崔志明", day: "2024年4月" }] }, context)
      .filter(({ severity }) => severity !== "info")
      .map(({ rows }) => [...rows]);
  };

  it("is a slip even where nobody takes leavers off", () => {
    expect(of(2)).toEqual([[1, 4]]);
  });

  it("is none where many are: the column says who holds the customer now", () => {
    expect(of(9)).toEqual([]);
  });
});

describe("a name that says of itself that its owner is gone", () => {
  it("holds no customers", () => {
    const { book, context } = readFixture(`
customers
| customerId | companyName | owner | 期望 |
${Array.from({ length: 30 }, (_, i) => `| C${i} | 甲${i}公司 | ${i === 4 ? "崔志明（离职）" : staff[(i % 2) * 2]} | |`).join("\n")}
`);
    expect(heldByLeavers(book, context).map(({ rows }) => [...rows])).toEqual([[4]]);
  });
});

describe("a deal of somebody who left", () => {
  const of = (begun: string, closes: string) => {
    const { book, context } = readFixture(`
transactions
| customerId | dealtOn | date:Created | owner | 期望 |
${Array.from({ length: 30 }, (_, i) => `| C${i} | @2024-02-10 | @2024-01-10 | ${staff[i % 3]} | |`).join("\n")}
| C1 | ${closes} | ${begun} | 崔志明 | |
`);
    return heldByLeavers({ ...book, leavers: [{ ...gone, name: "崔志明", day: "2024年4月" }] }, context).map(
      ({ rows }) => [...rows],
    );
  };

  it("is wrong where it was entered later, planned or not", () => {
    expect(of("@2024-07-01", "@2024-08-01")).toEqual([[30]]);
    expect(of("@2024-07-01", "@2026-08-01")).toEqual([[30]]);
  });

  it("is right where it was entered before, whenever it closes", () => {
    expect(of("@2024-03-01", "@2024-08-01")).toEqual([]);
    expect(of("@2024-03-01", "@2026-08-01")).toEqual([]);
  });
});
