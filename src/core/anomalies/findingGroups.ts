import type { FindingGroup } from "../analysis/findingViews";
import type { Language } from "../sheets/words";
import { type Book, columnOf, type Table } from "../tables/table";
import type { InspectionContext } from "./context";
import type { Found, Inspection } from "./found";
import { severities } from "./hit";
import { tableOf, textAt } from "./hits";

/** A group of the pane with the columns under it and the owners under them. */
interface OwnedFindingGroup extends FindingGroup {
  readonly columns: readonly (FindingGroup["columns"][number] & {
    readonly owners: readonly { readonly owner: string; readonly count: number }[];
  })[];
}

/** The findings by rule, then column, then owner: errors first, in each severity the largest first. */
export function findingGroups(
  book: Book,
  context: InspectionContext,
  inspection: Inspection,
  language: Language,
): readonly OwnedFindingGroup[] {
  const byRule = new Map<string, Found[]>();
  for (const found of inspection.found) {
    const group = `${found.rule.id} ${found.severity} ${found.systemic}`;
    byRule.set(group, [...(byRule.get(group) ?? []), found]);
  }
  return [...byRule.values()]
    .map((founds) => groupOf(book, context, founds, language))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
}

function groupOf(
  book: Book,
  context: InspectionContext,
  founds: readonly Found[],
  language: Language,
): OwnedFindingGroup {
  const [first] = founds;
  const remedies = founds.map((found) => remediesOf(book, context, found));
  return {
    ruleId: first?.rule.id ?? "",
    title: first?.rule.words[language].title ?? "",
    severity: (first?.systemic ? first.rule.severity : first?.severity) ?? "info",
    count: sum(founds.map((found) => found.rows.length)),
    correctable: sum(remedies.map((remedy) => remedy.correctable)),
    safe: sum(remedies.map((remedy) => remedy.safe)),
    share: Math.max(...founds.map((found) => found.share)),
    columns: founds.flatMap((found) => columnsOfFound(book, found)).sort((a, b) => b.count - a.count),
  };
}

function remediesOf(book: Book, context: InspectionContext, { rule, role, column, rows }: Found) {
  let correctable = 0;
  let safe = 0;
  if (rule.remedy === "none") return { correctable, safe };
  // A tidying rule finds nothing it cannot tidy, so it need not be asked row by row.
  if (rule.remedy === "safe") return { correctable: rows.length, safe: rows.length };
  for (const row of rows) {
    const { suggestion } = rule.explain(book, context, { role, column, row }, "zh-CN");
    if (suggestion !== null) correctable++;
    if (suggestion?.certainty === "safe") safe++;
  }
  return { correctable, safe };
}

function columnsOfFound(book: Book, found: Found): OwnedFindingGroup["columns"] {
  const table = tableOf(book, found.role);
  const heading = found.column === null ? "" : (table.columns[found.column]?.heading ?? "");
  const bySheet = new Map<number, number[]>();
  for (const row of found.rows) {
    const sheet = table.sheetOf[row] ?? 0;
    const rows = bySheet.get(sheet);
    if (rows) rows.push(row);
    else bySheet.set(sheet, [row]);
  }
  return [...bySheet].map(([sheet, rows]) => ({
    sheet: table.sheets[sheet] ?? "",
    heading,
    count: rows.length,
    owners: ownersOf(table, rows),
  }));
}

/** Who is to follow up: 责任人 of a customer, 跟进人 of a follow-up; "" where nobody is named. */
function ownersOf(table: Table, rows: readonly number[]) {
  const column = columnOf(table, table.role === "followUps" ? "followedUpBy" : "owner");
  const counts = new Map<string, number>();
  for (const row of rows) {
    const owner = textAt(column, row);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].map(([owner, count]) => ({ owner, count })).sort((a, b) => b.count - a.count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
