import type { Cluster } from "../../../src/core/dedupe/clusters/duplicates";
import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { openChildLinks } from "../../../src/core/dedupe/merge/childLinks";
import { planMerge } from "../../../src/core/dedupe/merge/survivorship";
import { isCertain, isForbidden } from "../../../src/core/dedupe/scoring/isCertain";
import { openMatching } from "../../../src/core/dedupe/scoring/matching";
import { emptyScore } from "../../../src/core/dedupe/scoring/pairScore";
import { scorePair } from "../../../src/core/dedupe/scoring/scorePair";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { Field } from "../../../src/core/sheets/fields";
import type { Table } from "../../../src/core/tables/table";
import { fc } from "../../property";
import { customersOf, groupsOf, type Row, tableOf } from "./customerTable";

const companies: fc.Arbitrary<Row> = fc.record({
  companyName: fc.constantFrom(
    "温州瀚峰照明有限公司",
    "瀚峰照明",
    "瀚峰照明技术有限公司",
    "温洲瀚峰照明",
    "深圳瀚风照明有限公司上海分公司",
    "Hanfeng Lighting Co., Ltd.",
    "Hanfeng Ltg Mfg",
    "星宇航二号店",
    "",
  ),
  phone: fc.constantFrom("", "13911112223", "13911112232", "+1 734 582 5758", "0755-26001234；13911112223"),
  email: fc.constantFrom("", "li@hanfeng.cn", "wang@hanfeng.cn", "li@qq.com"),
  contactName: fc.constantFrom("", "王强", "王总", "Robert Smith", "B. Smith"),
  region: fc.constantFrom("", "广东深圳", "浙江温州"),
  address: fc.constantFrom("", "深圳市科技路30号2楼", "科技路30号", "12 Elm St", "12 Elm Street Suite 4"),
  creditCode: fc.constantFrom("", "91350100M000100Y43", "9144030071526726XG"),
});
const personFields: readonly Field[] = ["personName", "contactName", "date", "city", "address", "phone"];
const persons: fc.Arbitrary<Row> = fc.record({
  personName: fc.constantFrom("", "Robert", "Bob", "R", "Smith", "Anna", "Robrt"),
  contactName: fc.constantFrom("", "Smith", "Smyth", "Robert", "Jones"),
  date: fc.constantFrom("", "1963-03-20", "1963-20-03", "1999-01-01"),
  city: fc.constantFrom("", "London", "Lodon"),
  address: fc.constantFrom("", "12 Elm Street", "12 Elm St", "9 Oak Road"),
  phone: fc.constantFrom("", "(734) 582-5758", "1-734-582-5758"),
});
const personsOf = (rows: readonly Row[]): Table => tableOf(rows, personFields);
const wholeNames: fc.Arbitrary<Row> = fc.record({
  personName: fc.constantFrom("王强", "王总", "王 强", "李娟", "Robert Smith", "Smith, Bob", "R. Smith"),
  phone: fc.constantFrom("", "13911112223", "13822223334"),
});
const wholeNamesOf = (rows: readonly Row[]): Table => tableOf(rows, ["personName", "phone"]);

const kinds = [
  ["companies", companies, customersOf],
  ["persons in columns", persons, personsOf],
  ["persons by whole names", wholeNames, wholeNamesOf],
] as const;

describe.each(kinds)("%s", (_, row, open) => {
  it("are grouped once each, as told while the search runs", () => {
    void fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), (rows) => {
        const told: Cluster[] = [];
        const { clusters } = findDuplicates(open(rows), defaultDedupeSettings, {
          found: (cluster) => told.push(cluster),
        });
        expect([...told].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))).toEqual(clusters);
      }),
    );
  });

  it("score the same whichever row comes first", () => {
    void fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 10 }), (rows) => {
        const matching = openMatching(open(rows), defaultDedupeSettings);
        const [ahead, back] = [emptyScore(), emptyScore()];
        scorePair(matching, 0, 1, ahead);
        scorePair(matching, 1, 0, back);
        expect(back.weight).toBeCloseTo(ahead.weight, 9);
        expect([isCertain(matching, back), isForbidden(back)]).toEqual([
          isCertain(matching, ahead),
          isForbidden(ahead),
        ]);
      }),
    );
  });

  it("are parted by their groups", () => {
    void fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const groups = groupsOf(findDuplicates(open(rows), defaultDedupeSettings).clusters);
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
        for (const group of groups) expect(group.length).toBeGreaterThan(1);
      }),
    );
  });

  it("are never grouped across a pair known to be two customers", () => {
    void fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const notSame = [{ a: 0, b: 1 }];
        const { clusters } = findDuplicates(open(rows), defaultDedupeSettings, { notSame });
        for (const group of groupsOf(clusters)) expect(group.includes(0) && group.includes(1)).toBe(false);
      }),
    );
  });

  it("have no groups left once copies of rows that had none are merged", () => {
    void fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        let alone: readonly Row[] = rows;
        for (;;) {
          const groups = groupsOf(findDuplicates(open(alone), defaultDedupeSettings).clusters);
          if (groups.length === 0) break;
          const extra = new Set(groups.flatMap((group) => group.slice(1)));
          alone = alone.filter((_row, at) => !extra.has(at));
        }
        const doubled = open([...alone, ...alone]);
        const { clusters } = findDuplicates(doubled, defaultDedupeSettings);
        const empty = tableOf([], []);
        const links = openChildLinks({ customers: doubled, followUps: empty, transactions: empty });
        const gone = new Set<number>();
        const merged = new Map<number, Row>();
        for (const group of groupsOf(clusters)) {
          const plan = planMerge(doubled, links, group);
          merged.set(plan.survivor, plan.values);
          for (const loser of plan.losers) gone.add(loser);
        }
        // Rows that say too little to be found double stay as they are.
        const copies = new Set(groupsOf(clusters).flat());
        const left = [...alone, ...alone].flatMap((one, at) =>
          gone.has(at) || !copies.has(at) ? [] : [merged.get(at) ?? one],
        );
        expect(groupsOf(findDuplicates(open(left), defaultDedupeSettings).clusters)).toEqual([]);
      }),
    );
  });
});

describe("cells from strangers", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "1-1-1",
      "+1",
      "1",
      "@",
      "，",
      "(",
      "A.",
      ",Smith",
      "Dr.",
      "0",
      "13800138000,13800138001",
    ),
    fc.double(),
    fc.boolean(),
  );
  const wild = (fields: readonly Field[]): fc.Arbitrary<Row> =>
    fc.record(Object.fromEntries(fields.map((field) => [field, cell])));
  const companyFields: readonly Field[] = [
    "companyName",
    "phone",
    "email",
    "contactName",
    "region",
    "address",
  ];

  it.each([
    ["a list of companies", companyFields],
    ["a list of persons", personFields],
    ["names alone", ["personName"]],
  ] as const)("never end a search in %s", (_name, fields) => {
    void fc.assert(
      fc.property(fc.array(wild(fields), { maxLength: 12 }), (rows) => {
        const { clusters } = findDuplicates(tableOf(rows, fields), defaultDedupeSettings);
        for (const { matchWeight } of clusters) expect(Number.isFinite(matchWeight)).toBe(true);
      }),
    );
  });
});
