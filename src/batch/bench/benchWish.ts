import { parseArgs } from "node:util";
import { isoDay } from "../../core/values/dates/readDate";
import { BatchProblem } from "../asked/batchProblem";
import { type CsvSheet, readCsvSheet } from "../asked/csvSheet";
import { type ColumnOverride, readOverrides } from "../asked/options";

const jobs = ["dedupe", "inspect", "tier"] as const;

/** What one job of `npm run -s bench` is measured on, and where its figures go. */
export interface BenchWish {
  readonly job: (typeof jobs)[number];
  readonly input: CsvSheet;
  readonly transactions: CsvSheet | null;
  readonly columns: readonly ColumnOverride[];
  readonly json: string | undefined;
  readonly labels: string | undefined;
  /** Tiers of the quarter before, as `--labels` wrote them. */
  readonly previous: string | undefined;
  readonly asOf: number;
}

/** Reads the command line and the files it names. */
export function benchWish(args: readonly string[]): BenchWish {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      input: text,
      transactions: text,
      columns: text,
      json: text,
      labels: text,
      previous: text,
      "as-of": text,
    },
  });
  const job = jobs.find((name) => name === positionals[0]);
  if (job === undefined || values.input === undefined) {
    const usage = "npm run -s bench -- dedupe|inspect|tier --input FILE.csv [--transactions FILE.csv]";
    throw new BatchProblem(`用法：${usage}`, `Usage: ${usage}`);
  }
  return {
    job,
    input: readCsvSheet(values.input),
    transactions: values.transactions === undefined ? null : readCsvSheet(values.transactions),
    columns: values.columns === undefined ? [] : readOverrides(values.columns),
    json: values.json,
    labels: values.labels,
    previous: values.previous,
    asOf: isoDay(values["as-of"] ?? "2024-12-31") ?? 0,
  };
}
