import { problemWords } from "../../anomalies/rule/problemWords";
import type { ImportedSheet } from "../../imports/customers/importedSheet";
import { type ImportTarget, specOf } from "../../imports/rows/importTarget";
import type { CellDoubt } from "../../imports/rows/rowDraft";
import { columnLetter } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import type { ImportDoubtView } from "./importViews";

/** The heading under which a standard column's value is written, null where it stays in the file. */
type HeadingOf = (key: ColumnKey) => string | null;

/** What of a sheet was not taken over as a value, and where it is kept: in the list written to, under its own heading. */
export function importDoubts(
  sheet: ImportedSheet,
  writer: { readonly headingOf: HeadingOf } | null,
  language: Language,
): readonly ImportDoubtView[] {
  const headingOf = writer?.headingOf ?? standardHeadings(sheet.role, language);
  const place = { sheet: sheet.mapping.sheet };
  const inside = sheet.drafts.flatMap(({ source, draft }) =>
    draft.doubts.map((doubt) => doubtView({ ...place, row: source.row }, doubt, headingOf, language)),
  );
  const outside = sheet.outside.map(
    ({ row, column, value }): ImportDoubtView => ({
      ...place,
      row,
      column: columnLetter(column),
      heading: "",
      value: String(value),
      kind: "outside",
      reason: null,
      kept: null,
    }),
  );
  return [...inside, ...outside];
}

function doubtView(
  place: { readonly sheet: string; readonly row: number },
  { column, value, kind, problem, detail, kept }: CellDoubt,
  headingOf: HeadingOf,
  language: Language,
): ImportDoubtView {
  const why =
    problem === undefined ? null : problemWords({ reading: "unreadable", problem, detail: detail ?? "" });
  return {
    ...place,
    column: column ? columnLetter(column.column) : null,
    heading: column?.heading ?? "",
    value: String(value),
    kind,
    reason: why?.[language] ?? null,
    kept: kept && headingOf(kept),
  };
}

function standardHeadings(role: ImportTarget, language: Language): HeadingOf {
  return (key) => specOf[role].columns.find((column) => column.key === key)?.heading[language] ?? key;
}
