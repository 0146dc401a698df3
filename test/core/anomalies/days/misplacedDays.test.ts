import { misplacedDays } from "../../../../src/core/anomalies/days/misplacedDays";
import { fc } from "../../../property";
import { readFixture } from "../ruleFixture";

const day = (serial: number) => `=${serial}`;

/** A list of deals with so many days each. */
function misplaced(rows: readonly (readonly number[])[]) {
  const { book, context } = readFixture(
    `\ntransactions\n| orderId | dealtOn | date | paidOn | 期望 |\n${rows
      .map(
        (days, i) =>
          `| D${i} | ${[0, 1, 2].map((at) => (days[at] === undefined ? "" : day(days[at]))).join(" | ")} | |`,
      )
      .join("\n")}\n`,
  );
  return (misplacedDays(book, context).get("transactions") ?? []).map(({ row, column }) => ({
    row,
    field: book.transactions.columns[column]?.field,
  }));
}

const usual = Array.from({ length: 80 }, (_, i) => [45_000 + i, 45_010 + i, 45_030 + i]);

describe("days that nearly all rows keep in one order", () => {
  it("are misplaced where a row has them the other way round, the one most others speak against", () => {
    expect(misplaced([...usual, [45_300, 45_200, 45_400]])).toEqual([{ row: 80, field: "date" }]);
    expect(misplaced([...usual, [45_500, 45_200, 45_300]])).toEqual([{ row: 80, field: "dealtOn" }]);
    expect(misplaced([...usual, [45_100, 45_200, 45_000]])).toEqual([{ row: 80, field: "paidOn" }]);
  });

  it("are not misplaced beside a day that lies ahead, which is accused itself", () => {
    const [past, ahead] = [45_500, 52_000];
    expect(misplaced([...usual, [ahead, past, past + 9]])).toEqual([]);
    expect(misplaced([...usual, [past, ahead, past + 9]])).toEqual([{ row: 80, field: "date" }]);
    expect(misplaced([...usual, [ahead, ahead - 30, ahead + 9]])).toEqual([]);
  });

  it("are fine where the later one names but its month or quarter, which may end behind the other", () => {
    const told = (cell: string, earlier = 45_400) => {
      const rows = usual.map(([a = 0, b = 0], i) => `| D${i} | ${day(a)} | ${day(b)} | |`);
      const { book, context } = readFixture(
        `\ntransactions\n| orderId | dealtOn | date | 期望 |\n${rows.join("\n")}\n| D99 | ${day(earlier)} | ${cell} | |\n`,
      );
      return (misplacedDays(book, context).get("transactions") ?? []).map(({ row }) => row);
    };
    expect(told("2024Q2")).toEqual([]);
    expect(told("2024年4月")).toEqual([]);
    expect(told("2023年12月")).toEqual([80]);
    expect(told("2024-04-01")).toEqual([80]);
    expect(told("2022Q4")).toEqual([80]);
  });

  it("are fine on one day, where one of them is missing, and where few rows hold both", () => {
    expect(misplaced([...usual, [45_300, 45_300, 45_300], [45_300], [45_300, 45_310]])).toEqual([]);
    expect(misplaced([...usual.slice(0, 20), [45_300, 45_200, 45_400]])).toEqual([]);
  });

  it("are told in long lists where every other row holds one of them only", () => {
    const long = Array.from({ length: 4000 }, (_, i) => [45_000 + (i % 300), ...(i % 2 > 0 ? [45_310] : [])]);
    expect(misplaced([...long, [45_400, 45_200]])).toEqual([{ row: 4000, field: "date" }]);
  });

  it("are no order where it bends now and then, or where both mostly fall on one day", () => {
    const bent = Array.from({ length: 5 }, () => [45_300, 45_200, 45_200]);
    expect(misplaced([...usual, ...bent])).toEqual([]);
    const oneDay = Array.from({ length: 80 }, (_, i) => [45_000 + i, 45_000 + i]);
    expect(misplaced([...oneDay, [45_300, 45_200]])).toEqual([]);
  });

  it("are in an order that mostly shows on no more than one row in five, while hardly any speaks against it", () => {
    const sameDay = Array.from({ length: 240 }, (_, i) => [45_000 + i, 45_000 + i]);
    const slips = (count: number) => Array.from({ length: count }, () => [45_300, 45_270]);
    const later = usual.map(([first = 0, second = 0]) => [first, second]);
    expect(misplaced([...sameDay, ...later, ...slips(2)])).toHaveLength(2);
    expect(misplaced([...sameDay, ...later, ...slips(3)])).toEqual([]);
    expect(misplaced([...sameDay, ...later.slice(0, 30), ...slips(1)])).toEqual([]);
    const twice = [...later, ...later];
    expect(misplaced([...sameDay, ...twice, ...slips(3)])).toHaveLength(3);
    expect(misplaced([...sameDay, ...twice, ...slips(4)])).toEqual([]);
  });

  it("are fine a day early where weeks lie between them, and no longer than some days however long that is", () => {
    expect(misplaced([...usual, [45_300, 45_320, 45_319]])).toEqual([]);
    expect(misplaced([...usual, [45_300, 45_320, 45_316]])).toEqual([{ row: 80, field: "paidOn" }]);
    const years = Array.from({ length: 80 }, (_, i) => [35_000 + i, 45_010 + i]);
    expect(misplaced([...years, [45_300, 45_290]])).toHaveLength(1);
  });

  it("are fine where some customers pay in advance, and slips where hardly any does", () => {
    const many = Array.from({ length: 5 }, () => usual).flat();
    const early = (count: number) => Array.from({ length: count }, () => [45_100, 45_110, 45_090]);
    expect(misplaced([...many, ...early(6)])).toEqual([]);
    expect(misplaced([...many, ...early(5)])).toHaveLength(5);
    const promised = Array.from({ length: 6 }, () => [45_100, 45_090, 45_130]);
    expect(misplaced([...many, ...promised])).toHaveLength(6);
  });

  it("are fine where goods come back: they were paid for before", () => {
    const rows = [...usual, [45_300, 45_200, 45_190]].map((days, i) => {
      const kind = i === usual.length ? "退货" : "销售";
      return `| D${i} | ${kind} | ${days.map(day).join(" | ")} | |`;
    });
    const text = (body: readonly string[]) =>
      `\ntransactions\n| orderId | dealType | dealtOn | date | paidOn | 期望 |\n${body.join("\n")}\n`;
    const count = (body: readonly string[]) => {
      const { book, context } = readFixture(text(body));
      return misplacedDays(book, context).get("transactions")?.length;
    };
    expect(count(rows)).toBe(0);
    expect(count(rows.map((row) => row.replace("退货", "销售")))).toBe(1);
  });

  it("are fine within a month where one of them names months, and no longer", () => {
    const firsts = [45_292, 45_323, 45_352, 45_383, 45_413];
    const monthly = Array.from({ length: 80 }, (_, i) => [(firsts[i % 5] ?? 0) - 8, firsts[i % 5] ?? 0]);
    expect(misplaced([...monthly, [45_301, 45_292]])).toEqual([]);
    expect(misplaced([...monthly, [45_341, 45_292]])).toHaveLength(1);
  });

  it("are found in whatever order the rows stand", () => {
    const rows = [...usual, [45_300, 45_200, 45_400], [45_100, 45_200, 45_000]];
    const fields = (of: typeof rows) => misplaced(of).map(({ row, field }) => `${of[row]} ${field}`);
    const expected = fields(rows).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(fields(shuffled).sort()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe("founding days", () => {
  const opened = (rows: readonly (readonly number[])[]) => {
    const { book, context } = readFixture(
      `\ncustomers\n| customerId | foundedOn | registeredOn | 期望 |\n${rows
        .map(([founded = 0, registered = 0], i) => `| C${i} | ${day(founded)} | ${day(registered)} | |`)
        .join("\n")}\n`,
    );
    return (misplacedDays(book, context).get("customers") ?? []).map(({ row }) => row);
  };
  const before = Array.from({ length: 80 }, (_, i) => [38_000 + 31 * i, 45_000 + i]);

  it("are held against the day a customer was entered where firms are older than that", () => {
    expect(opened([...before, [45_400, 45_100]])).toEqual([80]);
  });

  it("say nothing where firms are often entered before they are founded", () => {
    expect(opened([...before, ...Array.from({ length: 9 }, () => [45_400, 45_100])])).toEqual([]);
  });
});
