import { defaultDictionaries } from "../../../src/core/sheets/choices/defaultDictionaries";
import type { Field } from "../../../src/core/sheets/fields";
import { groupsOf, unknownParents } from "../../../src/core/tiering/metrics/groupsOf";
import { potentialOf } from "../../../src/core/tiering/metrics/potentialOf";
import { relationOf } from "../../../src/core/tiering/metrics/relationOf";
import { satisfactionOf } from "../../../src/core/tiering/metrics/satisfactionOf";
import { tableOf } from "../tables/tableOf";

const asOf = 1000;
const options = {
  asOf,
  windowDays: 365,
  today: asOf,
  dictionaries: defaultDictionaries,
  furtherContacts: new Map<number, number>(),
};

describe("potentialOf", () => {
  it("takes the score a person gave before the size of the company", () => {
    const customers = tableOf(
      "customers",
      ["customerId", "potentialScore", "companySize"],
      [
        ["C1", 2, "5000人以上"],
        ["C2", "", "20人以下"],
        ["C3", "", "100-500人"],
        ["C4", "", "1-5亿"],
        ["C5", "", "不详"],
        ["C6", 9, ""],
      ],
    );
    expect([...(potentialOf(customers) ?? [])]).toEqual([2, 1, 3, 4, Number.NaN, Number.NaN]);
  });

  it("is unknown where neither column is kept", () => {
    expect(potentialOf(tableOf("customers", ["customerId"], [["C1"]]))).toBeNull();
  });
});

describe("satisfactionOf", () => {
  const read = (rows: readonly (readonly (string | number)[])[]) => {
    const customers = tableOf("customers", ["customerId"], [["C1"], ["C2"], ["C3"]]);
    const followUps = tableOf("followUps", ["customerId", "followedUpAt", "satisfaction"], rows);
    const transactions = tableOf("transactions", ["customerId"], []);
    const found = satisfactionOf({ customers, followUps, transactions }, asOf, 365, asOf);
    return found && [...found];
  };

  it("draws few scores towards everybody's mean, and knows nothing of who has none", () => {
    const mean = (1 + 5 + 5 + 5) / 4;
    expect(
      read([
        ["C1", asOf - 9, 1],
        ["C2", asOf - 8, 5],
        ["C2", asOf - 7, "非常满意"],
        ["C2", asOf - 6, 5],
        ["C3", asOf - 5, "不详"],
      ]),
    ).toEqual([(1 + 3 * mean) / 4, (15 + 3 * mean) / 6, Number.NaN]);
  });

  it("takes the scores of twelve months up to the end of the as-of day, and none without a day", () => {
    const only = (day: number | string) => read([["C1", day, 2]]);
    expect(only(asOf + 0.9)).toEqual([2, Number.NaN, Number.NaN]);
    expect(only(asOf - 364)).toEqual([2, Number.NaN, Number.NaN]);
    expect(only(asOf - 365)).toBeNull();
    expect(only(asOf + 1)).toBeNull();
    expect(only("不详")).toBeNull();
  });
});

describe("relationOf", () => {
  const customersWith = (fields: readonly Field[], ...rows: readonly (readonly (string | number)[])[]) =>
    tableOf("customers", ["customerId", ...fields], rows);
  const bookOf = (
    customers: ReturnType<typeof customersWith>,
    followUpFields: readonly Field[],
    ...rows: readonly (readonly (string | number)[])[]
  ) => ({
    customers,
    followUps: tableOf("followUps", ["customerId", ...followUpFields], rows),
    transactions: tableOf("transactions", ["customerId"], []),
  });

  it("is the mean of months with a contact, people known and the score given", () => {
    const book = bookOf(
      customersWith(["contactName", "relationScore"], ["C1", "王一", 5], ["C2", "", ""]),
      ["followedUpAt"],
      ...[0, 31, 62, 5, 400, -3].map((age) => ["C1", asOf - age]),
    );
    const [first = 0, second] = relationOf(book, { ...options, furtherContacts: new Map([[0, 7]]) }) ?? [];
    expect(first).toBeCloseTo((3 / 12 + 1 + 1) / 3, 10);
    expect(second).toBe(0);
  });

  it("knows one person of a company by first name and surname, and none where the customer is that person", () => {
    const named = ["firstName", "lastName"] as const;
    const of = (customers: ReturnType<typeof customersWith>) => relationOf(bookOf(customers, []), options);
    const beside = customersWith(
      ["companyName", ...named],
      ["C1", "Acme Ltd", "Tom", "Smith"],
      ["C2", "Bolt", "", ""],
    );
    expect([...(of(beside) ?? [])]).toEqual([1 / 3, 0]);
    expect(of(customersWith(named, ["C1", "Tom", "Smith"]))).toBeNull();
  });

  it("takes a fifth off for a complaint that is neither solved nor closed, and never falls below nothing", () => {
    const fields = ["followedUpAt", "isComplaint", "handlingStatus", "closedAt"] as const;
    const book = bookOf(
      customersWith(["relationScore"], ["C1", 5], ["C2", 5], ["C3", 5], ["C4", 1]),
      fields,
      ["C1", asOf, "是", "处理中", ""],
      ["C2", asOf, "是", "已解决", ""],
      ["C3", asOf, "是", "", asOf],
      ["C4", asOf, "是", "", ""],
    );
    const [open = 0, solved = 0, closed = 0, low = 1] = relationOf(book, options) ?? [];
    expect(solved - open).toBeCloseTo(0.2, 10);
    expect(closed).toBe(solved);
    expect(low).toBe(0);
  });

  it("is unknown where nothing about relations is kept", () => {
    const book = bookOf(customersWith([], ["C1"]), []);
    expect(relationOf(book, options)).toBeNull();
  });
});

describe("groupsOf", () => {
  const heads = (...parents: readonly string[]) => {
    const rows = parents.map((parent, i) => [`C${i}`, parent]);
    const found = groupsOf(tableOf("customers", ["customerId", "parentId"], rows));
    return found && [...found];
  };

  it("finds the head over several generations", () => {
    expect(heads("", "C0", "C1", "")).toEqual([0, 0, 0, 3]);
  });

  it("is nothing where nobody has a parent, where the parent is unknown or oneself", () => {
    expect(heads("", "")).toBeNull();
    expect(heads("C9", "C1")).toBeNull();
  });

  it("follows a parent that was merged away to the customer that stayed", () => {
    const customers = tableOf(
      "customers",
      ["customerId", "parentId"],
      [
        ["C0", ""],
        ["C1", "C7"],
      ],
    );
    const merged = { ...customers, retiredIds: new Map([["C7", "C0"]]) };
    expect([...(groupsOf(merged) ?? [])]).toEqual([0, 0]);
    expect(unknownParents(merged)).toEqual([]);
    expect(unknownParents(customers)).toEqual([1]);
  });

  it("knows whose parent is nobody, and that a blank is none", () => {
    const rows = [
      ["C0", " "],
      ["C1", "总部"],
      ["C2", "C0"],
    ];
    expect(unknownParents(tableOf("customers", ["customerId", "parentId"], rows))).toEqual([1]);
    expect(unknownParents(tableOf("customers", ["customerId"], [["C0"]]))).toEqual([]);
  });

  it("ends a circle of parents at its first row", () => {
    expect(heads("C2", "C0", "C1", "C2")).toEqual([0, 0, 0, 0]);
  });
});
