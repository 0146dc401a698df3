import type { FindingView } from "../../core/analysis/anomalies/findingViews";

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
    finding.heading,
    finding.value,
    finding.message,
    finding.correction === null ? "" : String(finding.correction),
  ]);
  return `\uFEFF${[headings, ...lines].map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** A cell that begins like a formula would run when the file is opened: the quote keeps it a text (OWASP). */
function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
