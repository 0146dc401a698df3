import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingView } from "../../../src/core/analysis/anomalies/views/findingView";
import { inspect } from "../../../src/core/anomalies/inspect";
import type { Hit } from "../../../src/core/anomalies/rule/hit";
import type { Rule } from "../../../src/core/anomalies/rule/rule";
import { tableOf } from "../../../src/core/anomalies/rule/tableOf";
import { rules } from "../../../src/core/anomalies/rules";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Book, Table } from "../../../src/core/tables/table";
import { type Expected, type RuleFixture, readFixture } from "./ruleFixture";

const folder = join(__dirname, "fixtures");
const tested = rules.filter(
  ({ needs }) => !needs.context?.some((part) => ["layout", "drift", "wrongTotals"].includes(part)),
);

function fixtureOf(rule: Rule): RuleFixture {
  return readFixture(readFileSync(join(folder, `${rule.id}.txt`), "utf8"));
}

function run({ book, context }: RuleFixture, rule: Rule) {
  return inspect(book, [rule], context, { enabled: { [rule.id]: true } });
}

function hitsOf(fixture: RuleFixture, rule: Rule): readonly Hit[] {
  return run(fixture, rule).found.flatMap(({ role, column, rows }) =>
    [...rows].map((row) => ({ role, column, row })),
  );
}

function named(book: Book, hit: Hit): string {
  const field = hit.column === null ? "*" : (tableOf(book, hit.role).columns[hit.column]?.field ?? "?");
  return `${hit.role} row ${hit.row}: ${field}`;
}

function expectedName({ role, row, field }: Expected): string {
  return `${role} row ${row}: ${field ?? "*"}`;
}

/** The book with one cell written. */
function written(book: Book, hit: Hit, column: number, after: CellValue): Book {
  const table: Table = tableOf(book, hit.role);
  const columns = table.columns.map((old, i) =>
    i === column ? { ...old, cells: old.cells.map((cell, row) => (row === hit.row ? after : cell)) } : old,
  );
  return { ...book, [hit.role]: { ...table, columns } };
}

it("has an annotated fixture for every rule that looks at tables, and no other", () => {
  const names = readdirSync(folder).map((file) => file.replace(".txt", ""));
  expect(names.sort()).toEqual(tested.map((rule) => rule.id).sort());
});

describe.each(tested.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const fixture = fixtureOf(rule);
  const hits = hitsOf(fixture, rule);

  it("finds the cells its fixture marks, and only these", () => {
    expect(fixture.expected.length).toBeGreaterThan(0);
    expect(hits.map((hit) => named(fixture.book, hit)).sort()).toEqual(
      fixture.expected.map(expectedName).sort(),
    );
  });

  it("leaves at least one row of its fixture alone", () => {
    const rows = Object.values(fixture.book)
      .flat()
      .reduce((sum: number, table: Table) => sum + table.rowCount, 0);
    expect(new Set(hits.map((hit) => `${hit.role} ${hit.row}`)).size).toBeLessThan(rows);
  });

  it("suggests what the fixture says", () => {
    for (const expected of fixture.expected) {
      if (expected.correction === undefined) continue;
      const hit = hits.find((candidate) => named(fixture.book, candidate) === expectedName(expected));
      const suggestion = hit && rule.explain(fixture.book, fixture.context, hit, "zh-CN").suggestion;
      expect(suggestion?.after).toEqual(expected.correction);
      expect(rule.remedy).toBe(suggestion?.certainty);
    }
  });

  it("explains itself in both languages without a gap", () => {
    for (const hit of hits) {
      const zh = rule.explain(fixture.book, fixture.context, hit, "zh-CN").message;
      const en = rule.explain(fixture.book, fixture.context, hit, "en-US").message;
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(`${zh} ${en}`).not.toMatch(/undefined|NaN|\[object|null/);
      expect(en).not.toBe(zh);
    }
  });

  it("finds nothing any more in a cell its own suggestion has corrected", () => {
    for (const hit of hits) {
      const { suggestion } = rule.explain(fixture.book, fixture.context, hit, "zh-CN");
      const column = suggestion?.column ?? hit.column;
      if (suggestion === null || column === null) continue;
      const book = written(fixture.book, hit, column, suggestion.after);
      const left = hitsOf({ ...fixture, book }, rule).map((other) => named(book, other));
      expect(left).not.toContain(named(book, hit));
    }
  });

  it("shows its findings with a place and a weight", () => {
    for (const found of run(fixture, rule).found) {
      const view = findingView(found, found.rows[0] ?? 0, { ...fixture, language: "zh-CN" });
      expect(view.row).toBeGreaterThan(1);
      expect(view.ruleId).toBe(rule.id);
      expect(view.column === null).toBe(found.column === null);
    }
  });
});
