import fs from "node:fs";
import { parseArgs } from "node:util";
import { inspect } from "../core/anomalies/inspect";
import { rules } from "../core/anomalies/rules";
import { findDuplicates } from "../core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../core/dedupe/scoring/settings";
import { defaultDictionaries } from "../core/sheets/choices/defaultDictionaries";
import { emptyTable } from "../core/tables/building/buildTable";
import type { Book, Table } from "../core/tables/table";
import type { Previous } from "../core/tiering/assigning/tierRules";
import { writeXlsx } from "../host/files/workbook/writeXlsx";
import { BatchProblem } from "./asked/batchProblem";
import { tableOf } from "./asked/csvSheet";
import { type BenchWish, benchWish } from "./bench/benchWish";
import { clusterLines } from "./bench/clusterLines";
import { inventedLedger } from "./bench/inventedLedger";
import { quarterRounds } from "./bench/quarterRounds";
import { ledgerSize, wholeRound } from "./bench/round";
import { setupRound } from "./bench/setupRound";
import { standardLedger } from "./bench/standardLedger";
import { readTierLines, tierBook, tierLines } from "./bench/tierRun";
import { collectGarbage, heldBytes, mebibyte } from "./measures/heldMemory";

/** The last four the invented days cover. */
const quarterEnds = ["2023-09-30", "2023-12-31", "2024-03-31", "2024-06-30"] as const;

function bookOf({ input, transactions, columns }: BenchWish): Book {
  return {
    customers: tableOf(input, "customers", columns),
    followUps: emptyTable("followUps"),
    transactions: transactions ? tableOf(transactions, "transactions", columns) : emptyTable("transactions"),
  };
}

/** Runs the job and says what came of it, and what `--labels` writes. */
function runJob(
  wish: BenchWish,
  previous: readonly (Previous | null)[] | null,
): {
  readonly customers: Table;
  readonly said: Record<string, number>;
  readonly labels: () => string;
} {
  const book = bookOf(wish);
  const { customers } = book;
  const { lastRow } = wish.input;
  switch (wish.job) {
    case "dedupe": {
      const { clusters, candidatePairs } = findDuplicates(customers, defaultDedupeSettings);
      return {
        customers,
        said: { clusters: clusters.length, candidatePairs },
        labels: () => clusterLines(lastRow - 1, customers, clusters),
      };
    }
    case "inspect": {
      const { counts } = inspect(book, rules, {
        today: wish.asOf,
        dictionaries: defaultDictionaries,
        staff: [],
      });
      return { customers, said: counts, labels: () => clusterLines(lastRow - 1, customers, []) };
    }
    case "tier": {
      const { tiering, said } = tierBook(book, wish.asOf, previous);
      return { customers, said, labels: () => tierLines(tiering) };
    }
  }
}

const micro = 1e6;

/** `npm run -s bench`: one job, cold, in one thread, timed from the raw cell matrix to the result. */
function main(args: readonly string[]): void {
  const wish = benchWish(args);
  const previous = wish.previous === undefined ? null : readTierLines(wish.previous);
  collectGarbage();
  const memory = heldBytes();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { customers, said, labels } = runJob(wish, previous);
  const wallSeconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const measured = {
    job: wish.job,
    rows: customers.rowCount,
    transactions: wish.transactions ? wish.transactions.lastRow - 1 : 0,
    cpuSeconds: round((user + system) / micro),
    wallSeconds: round(wallSeconds),
    memoryGrowthMb: Math.round((heldBytes() - memory) / mebibyte),
    ...said,
  };
  console.log(JSON.stringify(measured));
  if (wish.json !== undefined) fs.writeFileSync(wish.json, JSON.stringify(measured, null, 1));
  if (wish.labels !== undefined) fs.writeFileSync(wish.labels, labels());
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** `bench round --customers 10000 [--transactions 40000]`: the whole job, for docs/benchmarks.md. */
async function runRound(args: readonly string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...args], options: { customers: text, transactions: text } });
  const usual = ledgerSize(Number(values.customers ?? 10_000));
  const start = performance.now();
  const measured = await wholeRound({
    ...usual,
    transactions: Number(values.transactions ?? usual.transactions),
  });
  const wallSeconds = round((performance.now() - start) / 1000);
  console.log(
    JSON.stringify({
      job: "round",
      wallSeconds,
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
      ...measured,
    }),
  );
  // Timers of the spreadsheet engine would keep the process alive.
  process.exit(0);
}

/** `bench setup --customers 1000`: installing the standard sheets, and the preview of one's own. */
async function runSetup(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { customers: { type: "string" } } });
  console.log(JSON.stringify({ job: "setup", ...(await setupRound(Number(values.customers ?? 1000))) }));
  process.exit(0);
}

/** `bench quarter --customers 2000 [--standard]` (or `--input FILE.xlsx`): four quarters in a row, saved and reopened between. */
async function runQuarters(args: readonly string[]): Promise<void> {
  const text = { type: "string" } as const;
  const options = { customers: text, input: text, standard: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const size = ledgerSize(Number(values.customers ?? 2000));
  const invented = () => (values.standard ? standardLedger(size) : writeXlsx(inventedLedger(size)));
  const file = values.input === undefined ? await invented() : fs.readFileSync(values.input);
  await quarterRounds(file, quarterEnds, (figures) =>
    console.log(JSON.stringify({ job: "quarter", ...figures })),
  );
  process.exit(0);
}

async function start(args: readonly string[]): Promise<void> {
  const [job, ...rest] = args;
  if (job === "round") await runRound(rest);
  else if (job === "quarter") await runQuarters(rest);
  else if (job === "setup") await runSetup(rest);
  else main(args);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BatchProblem)) throw error;
  console.error(error.inLanguage("zh-CN"));
  process.exit(2);
});
