import {
  notSamePairs,
  pairKeyOf,
  type RememberedPair,
} from "../../../../src/core/dedupe/memory/notSamePairs";
import type { Table } from "../../../../src/core/tables/table";
import { fc } from "../../../property";
import { customersOf, type Row, tableOf } from "../customerTable";

const rows: readonly Row[] = [
  { customerId: "C1", companyName: "青禾食品有限公司", phone: "13900000001" },
  { customerId: "C2", companyName: "青禾食品厂", phone: "13900000001" },
  { customerId: "C3", companyName: "云杉软件", phone: "13900000002" },
];
const nameless = rows.map(({ customerId: _id, ...row }) => row);

/** As 非重复记录 keeps it once people said so. */
function said(table: Table, a: number, b: number): RememberedPair {
  const at = (field: string, row: number) =>
    String(table.columns.find((column) => column.field === field)?.cells[row] ?? "").trim();
  return {
    key: pairKeyOf(table, a, b),
    ids: [at("customerId", a), at("customerId", b)],
    names: [at("companyName", a), at("companyName", b)],
  };
}

const edited = (list: readonly Row[], at: number, more: Row) =>
  customersOf(list.map((row, i) => (i === at ? { ...row, ...more } : row)));

describe.each([
  ["with ids", rows],
  ["without ids", nameless],
])("two customers people told apart, %s", (_kind, list) => {
  const remembered = [said(customersOf(list), 0, 1)];

  it("stay apart, whichever of them was named first", () => {
    expect(notSamePairs(customersOf(list), remembered)).toEqual([{ a: 0, b: 1 }]);
    expect(pairKeyOf(customersOf(list), 0, 1)).toBe(pairKeyOf(customersOf(list), 1, 0));
  });

  it("stay apart wherever their rows were moved to", () => {
    expect(notSamePairs(customersOf(list.toReversed()), remembered)).toEqual([{ a: 1, b: 2 }]);
  });

  it.each([
    ["a note", { note: "老客户" }],
    ["blanks and width of the name", { companyName: " 青禾食品 有限公司" }],
    ["full-width digits", { phone: "１３９０００００００１" }],
  ])("stay apart when %s changes, which says nothing else of who they are", (_what, more) => {
    expect(notSamePairs(edited(list, 0, more), remembered)).toEqual([{ a: 0, b: 1 }]);
  });

  it.each([
    ["name", { companyName: "青禾食品集团" }],
    ["phone", { phone: "13900000009" }],
    ["address", { address: "西湖区1号" }],
  ])("are looked at again once the %s of one changes", (_what, more) => {
    expect(notSamePairs(edited(list, 0, more), remembered)).toEqual([]);
  });

  it("stay apart when columns come in that hold nothing yet", () => {
    const narrow = tableOf(list, ["customerId", "companyName", "phone"]);
    expect(notSamePairs(customersOf(list), [said(narrow, 0, 1)])).toEqual([{ a: 0, b: 1 }]);
  });

  it("are nobody once a row of theirs is gone", () => {
    expect(notSamePairs(customersOf(list.slice(1)), remembered)).toEqual([]);
  });

  it("are told apart in every copy of their rows, and a copy is not told from its own", () => {
    const copied = customersOf([...list, list[0] ?? {}]);
    expect(notSamePairs(copied, remembered)).toEqual([
      { a: 0, b: 1 },
      { a: 1, b: 3 },
    ]);
  });
});

describe("two rows that say the very same", () => {
  it("stay apart as a pair, each against the other and none against itself", () => {
    const table = customersOf([rows[0] ?? {}, rows[0] ?? {}]);
    expect(notSamePairs(table, [said(table, 0, 1)])).toEqual([{ a: 0, b: 1 }]);
  });
});

describe("notSamePairs", () => {
  it("remembers nothing where nothing was said, or what was said is of another workbook", () => {
    expect(notSamePairs(customersOf(rows), [])).toEqual([]);
    expect(notSamePairs(customersOf(rows), [{ key: "0-1", ids: ["C1"], names: [] }])).toEqual([]);
    expect(notSamePairs(customersOf(rows), [{ key: "", ids: ["C1"], names: [] }])).toEqual([]);
  });

  it("finds exactly the pairs said, for any pairs and any order of the rows", () => {
    const many = Array.from(
      { length: 6 },
      (_, i): Row => ({ customerId: `C${i}`, companyName: `公司${i % 3}` }),
    );
    const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a !== b);
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` }),
        order,
        (pairs, now) => {
          const before = customersOf(many);
          const found = notSamePairs(
            customersOf(now.map((i) => many[i] ?? {})),
            pairs.map(([a, b]) => said(before, a, b)),
          );
          const named = found.map(({ a, b }) => [now[a], now[b]].toSorted().join(" "));
          expect(named.toSorted()).toEqual(pairs.map((each) => each.toSorted().join(" ")).toSorted());
          for (const { a, b } of found) expect(a).toBeLessThan(b);
        },
      ),
    );
  });
});
