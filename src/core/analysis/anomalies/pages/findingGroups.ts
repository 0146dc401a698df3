import { explanationOf } from "../../../anomalies/findings/explanationOf";
import type { Found, Inspection } from "../../../anomalies/findings/found";
import { shownSeverity } from "../../../anomalies/findings/shownSeverity";
import { cellAt } from "../../../anomalies/rule/cellAt";
import type { InspectionContext } from "../../../anomalies/rule/context";
import { severities } from "../../../anomalies/rule/hit";
import { tableOf } from "../../../anomalies/rule/tableOf";
import type { Language } from "../../../sheets/words";
import type { Book } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import type { FindingGroup } from "../views/findingViews";

/** The findings by rule, then column: errors first, in each severity the largest first. */
export function findingGroups(
  book: Book,
  context: InspectionContext,
  inspection: Inspection,
  language: Language,
): readonly FindingGroup[] {
  const byRule = groupedBy(
    inspection.found,
    ({ rule, severity, systemic }) => `${rule.id} ${severity} ${systemic}`,
  );
  return [...byRule.values()]
    .map((founds) => groupOf(book, context, founds, language))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
}

function groupOf(
  book: Book,
  context: InspectionContext,
  founds: readonly Found[],
  language: Language,
): FindingGroup {
  const [first] = founds;
  const remedies = founds.map((found) => remediesOf(book, context, found));
  return {
    ruleId: first?.rule.id ?? "",
    title: first?.rule.words[language].title ?? "",
    severity: first ? shownSeverity(first) : "info",
    count: sum(founds.map((found) => found.rows.length)),
    correctable: sum(remedies.map((remedy) => remedy.correctable)),
    safe: sum(remedies.map((remedy) => remedy.safe)),
    share: Math.max(...founds.map((found) => found.share)),
    systemic: first?.systemic ?? false,
    kinds: kindsOf(founds),
    blank: founds.every((found) => isBlank(book, found)),
    columns: founds.flatMap((found) => columnsOfFound(book, found)).sort((a, b) => b.count - a.count),
  };
}

/** One kind may be so in several columns; it is said once. */
function kindsOf(founds: readonly Found[]): FindingGroup["kinds"] {
  const kinds = founds.flatMap(({ kind }) =>
    kind ? [{ heading: kind.column.heading, word: kind.word }] : [],
  );
  return [...new Map(kinds.map((kind) => [`${kind.heading}\n${kind.word}`, kind])).values()];
}

function isBlank(book: Book, { role, column, rows }: Found): boolean {
  return column !== null && rows.every((row) => cellAt(book, { role, column, row }) === "");
}

function remediesOf(book: Book, context: InspectionContext, { rule, role, column, rows }: Found) {
  let correctable = 0;
  let safe = 0;
  if (rule.remedy === "none") return { correctable, safe };
  // A tidying rule finds nothing it cannot tidy, so it need not be asked row by row.
  if (rule.remedy === "safe") return { correctable: rows.length, safe: rows.length };
  for (const row of rows) {
    const { suggestion } = explanationOf(rule, { role, column, row }, { book, context, language: "zh-CN" });
    if (suggestion !== null) correctable++;
    if (suggestion?.certainty === "safe") safe++;
  }
  return { correctable, safe };
}

/** How many findings there are in each sheet of a table made of several. */
export function columnsOfFound(
  book: Book,
  { role, column, rows }: Pick<Found, "role" | "column" | "rows">,
): FindingGroup["columns"] {
  const table = tableOf(book, role);
  const heading = column === null ? "" : (table.columns[column]?.heading ?? "");
  const times = timesOfEach(Array.from(rows, (row) => table.sheetOf[row] ?? 0));
  return [...times].map(([sheet, count]) => ({ sheet: table.sheets[sheet] ?? "", heading, count }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
