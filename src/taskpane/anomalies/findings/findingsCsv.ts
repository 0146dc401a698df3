import type { FindingView } from "../../../core/analysis/anomalies/views/findingViews";
import { shownHeading } from "../../../core/analysis/dedupe/shownHeading";
import { shownCell, shownText } from "../../../core/dedupe/columns/texts/shownCell";

/** One line a finding under its headings, as a CSV file Excel opens rightly by a double click: UTF-8 with its mark. */
export function findingsCsv(
  headings: readonly string[],
  findings: readonly FindingView[],
  severityOf: (finding: FindingView) => string,
): string {
  const lines = findings.map((finding) => [
    severityOf(finding),
    finding.sheet,
    String(finding.row),
    finding.customer,
    shownHeading(finding),
    shownText(finding.field, finding.value),
    finding.message,
    suggestionOf(finding),
  ]);
  return `\uFEFF${[headings, ...lines].map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** Days as days, not as the serial numbers the cells hold. */
function suggestionOf({ field, correction }: FindingView): string {
  if (correction === null) return "";
  return field === null ? String(correction) : shownCell(field, correction);
}

function quoted(cell: string): string {
  const harmless = isChangedByExcel(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What begins like a formula, in whatever width, runs when the file is opened (OWASP, CSV injection). */
const formulaLike = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** A number below zero is no formula. */
const plainNumber = /^-\d[\d,]*(?:\.\d+)?%?$/;
/** Excel takes figures for a number: of more than 15 it forgets the last, and zeros in front. */
const figuresLost = /^(?:0\d+|\d{16,})$/;

/** The quote keeps it the text that it is. */
function isChangedByExcel(cell: string): boolean {
  return figuresLost.test(cell) || (formulaLike.test(cell) && !plainNumber.test(cell));
}
