import { wrongLabels } from "../../../../../src/core/anomalies/words/kinds/codesWithLabels";
import { readFixture } from "../../ruleFixture";
import { lines } from "../../said";

/** What is said of a column: row, code and what it means elsewhere. */
function said(cells: readonly string[]): readonly string[] {
  const { customers } = readFixture(`
customers
| companyName | tier | 期望 |
${lines(cells.length, (i) => `| 甲${i}公司 | "${cells[i]}" | |`)}
`).book;
  const column = customers.columns[1];
  return column === undefined
    ? []
    : wrongLabels(column).map(({ row, key, usual }) => `${row} ${key}: ${usual}`);
}

const of = (words: readonly string[], count = 90) =>
  Array.from({ length: count }, (_, i) => words[i % words.length] ?? "");

it("tells a label that belongs to another code", () => {
  expect(said([...of(["A：重点客户", "B：普通客户", "C：潜力客户"]), "B：潜力客户"])).toEqual([
    "90 B: B：普通客户",
  ]);
  expect(said([...of(["01-North", "02-South"]), "02-North"])).toEqual(["90 02: 02-South"]);
  // A bar would end the fixture's cell; behind one a label may begin with a figure.
  const bar = "\\u007c";
  expect(said([...of([`01${bar}20人以下`, `02${bar}20-99人`]), `01${bar}20-99人`])).toEqual([
    "90 01: 01|20人以下",
  ]);
});

it("leaves a label alone that no other code has, and one that a code has often", () => {
  expect(said([...of(["A：重点客户", "B：普通客户"]), "B：一般客户"])).toEqual([]);
  expect(said([...of(["A：重点客户", "B：普通客户"]), "B：重点客户", "B：重点客户", "B：重点客户"])).toEqual(
    [],
  );
});

it("takes no ranges, models or words with a hyphen for codes with labels", () => {
  expect(said([...of(["10-20人", "20-50人"]), "20-20人"])).toEqual([]);
  expect(said([...of(["A-Red", "A-Blue", "B-Red", "B-Blue"]), "B-Red"])).toEqual([]);
  expect(said([...of(["walk-in", "on-line"]), "walk-line"])).toEqual([]);
});

it("needs enough rows", () => {
  expect(said([...of(["A：重点客户", "B：普通客户"], 40), "B：重点客户"])).toEqual([]);
});
