import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { correctionsOf } from "../../../../src/core/anomalies/findings/corrections";
import type { Inspection } from "../../../../src/core/anomalies/findings/found";
import { inspect } from "../../../../src/core/anomalies/inspect";
import { rules } from "../../../../src/core/anomalies/rules";
import type { CellChange } from "../../../../src/core/changes/patch";
import { type Role, roles } from "../../../../src/core/sheets/fields";
import type { Book } from "../../../../src/core/tables/table";
import { readFixture } from "../ruleFixture";

const folder = join(__dirname, "../fixtures");

function accusations({ found }: Inspection): readonly string[] {
  return found
    .filter(({ severity }) => severity !== "info")
    .flatMap(({ rule, role, column, rows }) => [...rows].map((row) => `${rule.id} ${role} ${column} ${row}`));
}

function tidied(book: Book, changes: readonly CellChange[]): Book {
  const table = (role: Role) => {
    const own = changes.filter(({ row }) => row.sheet === role);
    const columns = book[role].columns.map((column, position) => ({
      ...column,
      cells: column.cells.map(
        (cell, row) =>
          own.find((change) => change.column === position && change.row.hint === book[role].sheetRow[row])
            ?.after ?? cell,
      ),
    }));
    return { ...book[role], columns };
  };
  return { customers: table(roles[0]), followUps: table(roles[1]), transactions: table(roles[2]) };
}

describe.each(readdirSync(folder))("the safe corrections of %s", (file) => {
  const { book, context } = readFixture(readFileSync(join(folder, file), "utf8"));
  const before = inspect(book, rules, context);
  const changes = correctionsOf(book, context, before, { decisions: {}, safe: true });
  const after = inspect(tidied(book, changes), rules, context);

  it("leave nothing to tidy", () => {
    expect(after.found.filter(({ rule }) => rule.remedy === "safe").map(({ rule }) => rule.id)).toEqual([]);
  });

  it("accuse nobody who was not accused before", () => {
    const known = new Set(accusations(before));
    expect(accusations(after).filter((accusation) => !known.has(accusation))).toEqual([]);
  });
});
