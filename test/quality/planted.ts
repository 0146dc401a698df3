import { z } from "zod";
import type { BatchReport } from "../../src/batch/report/report";

const place = z.object({ sheet: z.string(), row: z.int() });
const planted = place.extend({ field: z.string(), kind: z.string() });

/** What is planted in an invented workbook, by its sheets and rows. */
export const truthSchema = z.object({
  meta: z.object({ asOf: z.iso.date() }),
  sheets: z.record(
    z.string(),
    z.object({
      name: z.string(),
      columns: z.array(z.object({ col: z.string(), heading: z.string(), field: z.string().nullish() })),
    }),
  ),
  duplicateClusters: z.array(z.object({ rows: z.array(z.int()) })),
  /** Faults; another cell of a contradiction may be as good an answer ("*": any cell of the row). */
  anomalies: z.array(planted.extend({ alsoAccept: z.array(z.string()).optional() })),
  benignVariants: z.array(planted),
  /** Cells ("*": rows) of which a flag is neither right nor wrong. */
  neutralCells: z.array(place.extend({ field: z.string() })),
});
export type Truth = z.infer<typeof truthSchema>;

/** How far a run found what is planted; errors and warnings count as flags, hints do not. */
export interface PlantedScore {
  readonly faultsFound: number;
  readonly harmlessFlagged: number;
  /** Flagged cells in which nothing is planted. */
  readonly untouchedFlagged: number;
  readonly pairsFound: number;
  readonly pairsWrong: number;
  /** Customers whose deals count towards their tier. */
  readonly buyers: number;
}

type Place = z.infer<typeof place> & { readonly field: string };
const cellOf = ({ sheet, row, field }: Place) => `${sheet}|${row}|${field}`;
const rowOf = ({ sheet, row }: Place) => cellOf({ sheet, row, field: "*" });

/** Compares the report of a headless run with what was planted in its workbook. */
export function plantedScore(
  truth: Truth,
  report: Pick<BatchReport, "clusters" | "findings" | "tiers">,
): PlantedScore {
  const flags = flagsOf(truth, report.findings);
  const flagged = new Set(flags.map(cellOf));
  const flaggedRows = new Set(flags.map(rowOf));
  const answers = truth.anomalies.map((fault) =>
    [fault.field, ...(fault.alsoAccept ?? [])].map((field) => ({ ...fault, field })),
  );
  const isFound = (cell: Place) =>
    flagged.has(cellOf(cell)) || (cell.field === "*" && flaggedRows.has(rowOf(cell)));
  const faulty = new Set(answers.flat().map(cellOf));
  const neutral = new Set(truth.neutralCells.map(cellOf));
  const harmless = new Set(
    truth.benignVariants.map(cellOf).filter((cell) => !faulty.has(cell) && !neutral.has(cell)),
  );
  const isPlanted = (cell: Place) =>
    [cellOf(cell), rowOf(cell)].some((key) => faulty.has(key) || neutral.has(key) || harmless.has(key));
  const pairs = pairsScore(truth, report.clusters);
  return {
    faultsFound: answers.filter((cells) => cells.some(isFound)).length,
    harmlessFlagged: [...harmless].filter((cell) => flagged.has(cell)).length,
    untouchedFlagged: new Set(flags.filter((flag) => !isPlanted(flag)).map(cellOf)).size,
    ...pairs,
    buyers: report.tiers.filter(({ tier }) => tier !== "prospect").length,
  };
}

function flagsOf({ sheets }: Truth, findings: BatchReport["findings"]): readonly Place[] {
  const fields = new Map(
    Object.values(sheets).flatMap(({ name, columns }) =>
      columns.map(({ col, heading, field }) => [`${name}|${col}`, field ?? `(${heading})`] as const),
    ),
  );
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ sheet, row, column }) => ({
      sheet,
      row,
      field: column === null ? "*" : (fields.get(`${sheet}|${column}`) ?? column),
    }));
}

function pairsScore({ sheets, duplicateClusters }: Truth, clusters: BatchReport["clusters"]) {
  const customers = sheets.C?.name;
  const proposed = new Set(
    clusters.flatMap(({ rows }) =>
      pairsOf(rows.filter(({ sheet }) => sheet === customers).map(({ row }) => row)),
    ),
  );
  const alike = new Set(duplicateClusters.flatMap(({ rows }) => pairsOf(rows)));
  const right = [...proposed].filter((pair) => alike.has(pair)).length;
  return { pairsFound: right, pairsWrong: proposed.size - right };
}

function pairsOf(rows: readonly number[]): readonly string[] {
  const sorted = [...rows].sort((a, b) => a - b);
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}+${b}`));
}
