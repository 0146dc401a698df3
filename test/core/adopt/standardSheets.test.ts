import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import type { SheetSpec } from "../../../src/core/sheets/column";
import { fields, type Role } from "../../../src/core/sheets/fields";
import type { SheetHead } from "../../../src/core/sheets/grid";
import { contacts } from "../../../src/core/sheets/standard/contacts";
import { customers } from "../../../src/core/sheets/standard/customers";
import { findingList } from "../../../src/core/sheets/standard/findingList";
import { followUps } from "../../../src/core/sheets/standard/followUps";
import { mergeLog } from "../../../src/core/sheets/standard/mergeLog";
import { notSame } from "../../../src/core/sheets/standard/notSame";
import { tierHistory } from "../../../src/core/sheets/standard/tierHistory";
import { tierPolicy } from "../../../src/core/sheets/standard/tierPolicy";
import { transactions } from "../../../src/core/sheets/standard/transactions";
import { valueAnalysis } from "../../../src/core/sheets/standard/valueAnalysis";
import { type Language, languages } from "../../../src/core/sheets/words";

/** A standard sheet as it is installed: title, purpose, bands, headings (required ones starred), empty rows. */
function installed(spec: SheetSpec, language: Language): SheetHead {
  const headings = spec.columns.map(
    (column) => column.heading[language] + (column.required === "always" ? " *" : ""),
  );
  const bands = spec.columns.map((column, i) =>
    column.group === spec.columns[i - 1]?.group ? "" : column.group,
  );
  const rows = [[spec.name[language]], [spec.purpose[language]], bands, headings, headings.map(() => "")];
  const sheet = spec.name[language];
  return {
    sheet,
    visible: true,
    lastRow: 4,
    lastColumn: headings.length - 1,
    tables: [],
    head: { sheet, firstRow: 1, firstColumn: 0, rows },
  };
}

const known: ReadonlySet<string> = new Set(fields);
const entry: readonly (readonly [Role, SheetSpec])[] = [
  ["customers", customers],
  ["followUps", followUps],
  ["transactions", transactions],
];

describe.each(languages)("the standard sheets in %s", (language) => {
  it.each(entry)("are read back as %s, every column as what it is", (role, spec) => {
    const [mapping] = recogniseSheets([installed(spec, language)]);
    expect(mapping).toMatchObject({ role, headerRow: 4, firstDataRow: 5, lastDataRow: 4 });
    const wrong = spec.columns.flatMap(({ key, heading }, i) => {
      const found = mapping?.columns[i];
      if (!known.has(key)) return [];
      return found?.field === key && found.confidence >= 0.6
        ? []
        : [`${heading[language]}: ${key} → ${found?.field} ${found?.confidence}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([contacts, valueAnalysis, tierPolicy, tierHistory, findingList, mergeLog, notSame])(
    "leave $id alone",
    (spec) => {
      expect(recogniseSheets([installed(spec, language)])[0]?.role).toBeNull();
    },
  );
});
