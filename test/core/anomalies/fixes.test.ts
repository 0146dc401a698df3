import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../../../src/core/anomalies/inspect";
import type { Hit } from "../../../src/core/anomalies/rule/hit";
import type { Rule } from "../../../src/core/anomalies/rule/rule";
import { tableOf } from "../../../src/core/anomalies/rule/tableOf";
import { rules } from "../../../src/core/anomalies/rules";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Book } from "../../../src/core/tables/table";
import { type RuleFixture, readFixture } from "./ruleFixture";

const mending = rules.filter(({ remedy }) => remedy !== "none");

function fixtureOf(rule: Rule): RuleFixture {
  return readFixture(readFileSync(join(__dirname, "fixtures", `${rule.id}.txt`), "utf8"));
}

/** Every finding of these rules; uniqueness apart: a name that was put right may turn out to be another row's, which is found out, not made. */
function findings({ context }: RuleFixture, book: Book, some: readonly Rule[], rule: Rule) {
  const asked = some.filter((one) => one === rule || !one.catalogue.startsWith("G"));
  const { found } = inspect(book, asked, context, { enabled: { [rule.id]: true } });
  return new Map(
    found.flatMap((one) =>
      Array.from(one.rows, (row): [string, Hit] => {
        const { role, column } = one;
        const field = column === null ? "*" : tableOf(book, role).columns[column]?.field;
        return [`${one.rule.id}: ${role} row ${row} ${field}`, { role, column, row }];
      }),
    ),
  );
}

/** The book with one cell written. */
function written(book: Book, { role, row }: Hit, column: number, after: CellValue): Book {
  const columns = tableOf(book, role).columns.map((old, i) =>
    i === column ? { ...old, cells: old.cells.map((cell, at) => (at === row ? after : cell)) } : old,
  );
  return { ...book, [role]: { ...tableOf(book, role), columns } };
}

interface Fix {
  readonly name: string;
  readonly hit: Hit;
  readonly column: number;
  readonly after: CellValue;
}

function fixesOf(fixture: RuleFixture, rule: Rule): readonly Fix[] {
  const { book, context } = fixture;
  return [...findings(fixture, book, [rule], rule)].flatMap(([name, hit]) => {
    const { suggestion } = rule.explain(book, context, hit, "zh-CN");
    const column = suggestion?.column ?? hit.column;
    return suggestion === null || column === null ? [] : [{ name, hit, column, after: suggestion.after }];
  });
}

/** What is found after fixes that was not before, and what they should have mended. */
function leftAfter(fixture: RuleFixture, rule: Rule, fixes: readonly Fix[]): readonly string[] {
  const { book } = fixture;
  const before = findings(fixture, book, rules, rule);
  const after = fixes.reduce(
    (last, { hit, column, after: value }) => written(last, hit, column, value),
    book,
  );
  const mended = new Set(fixes.map(({ name }) => name));
  return [...findings(fixture, after, rules, rule).keys()].filter(
    (name) => mended.has(name) || !before.has(name),
  );
}

describe.each(mending.map((rule) => [rule.id, rule] as const))("a fix of %s", (_id, rule) => {
  const fixture = fixtureOf(rule);
  const fixes = fixesOf(fixture, rule);

  it("leaves nothing of it in its row and makes no new finding of any rule", () => {
    expect(fixes.length).toBeGreaterThan(0);
    for (const { hit } of fixes) {
      const ofRow = fixes.filter((fix) => fix.hit.role === hit.role && fix.hit.row === hit.row);
      expect(leftAfter(fixture, rule, ofRow)).toEqual([]);
    }
  });

  it("may be taken together with all the others", () => {
    expect(leftAfter(fixture, rule, fixes)).toEqual([]);
  });
});
