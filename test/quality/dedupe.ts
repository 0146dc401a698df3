import fs from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { readCsvSheet, tableOf } from "../../src/batch/asked/csvSheet";
import type { Cluster } from "../../src/core/dedupe/clusters/duplicates";
import { findDuplicates } from "../../src/core/dedupe/findDuplicates";
import { fold } from "../../src/core/dedupe/normalise/folding/fold";
import { readCompanyName } from "../../src/core/dedupe/normalise/names/companyName";
import { emptyParts } from "../../src/core/dedupe/normalise/names/nameParts";
import { defaultDedupeSettings } from "../../src/core/dedupe/scoring/settings";
import { columnOf, type Table } from "../../src/core/tables/table";
import { splitCsv } from "../../src/host/files/csv/csvText";
import { bookOfFile } from "./bookOfFile";

/** How the shipped settings do on one labelled set; pairs of rows are counted. */
export interface DedupeQuality {
  readonly set: string;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly certainPrecision: number;
  readonly certainRecall: number;
  /** Share of the planted non-duplicates that share a group with another entity; null where none are planted. */
  readonly confusablesMerged: number | null;
}

/** A set that is not on this machine is said to be missing, never passed over. */
export interface MissingSet {
  readonly set: string;
  readonly missing: string;
}

interface Labels {
  /** Entity of each table row. */
  readonly entities: readonly string[];
  readonly confusable: readonly boolean[];
}

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

function countBy(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const samePairs = (keys: Iterable<string>): number =>
  [...countBy(keys).values()].reduce((sum, count) => sum + pairsIn(count), 0);

const entitiesOf = ({ rows }: Cluster, { entities }: Labels): readonly string[] =>
  rows.map((row) => entities[row] ?? "");

function ratesOf(clusters: readonly Cluster[], labels: Labels): readonly [precision: number, recall: number] {
  const found = clusters.reduce((sum, { rows }) => sum + pairsIn(rows.length), 0);
  const right = clusters.reduce((sum, cluster) => sum + samePairs(entitiesOf(cluster, labels)), 0);
  return [found === 0 ? 1 : right / found, right / samePairs(labels.entities)];
}

function mergedConfusables(clusters: readonly Cluster[], labels: Labels): number | null {
  const planted = labels.confusable.filter(Boolean).length;
  const wrong = clusters
    .filter((cluster) => new Set(entitiesOf(cluster, labels)).size > 1)
    .flatMap(({ rows }) => rows.filter((row) => labels.confusable[row]));
  return planted === 0 ? null : wrong.length / planted;
}

function qualityOf(set: string, table: Table, labels: Labels): DedupeQuality {
  const { clusters } = findDuplicates(table, defaultDedupeSettings);
  const [precision, recall] = ratesOf(clusters, labels);
  const certain = clusters.filter(({ certainty }) => certainty === "certain");
  const [certainPrecision, certainRecall] = ratesOf(certain, labels);
  const f1 = (2 * precision * recall) / (precision + recall);
  const confusablesMerged = mergedConfusables(clusters, labels);
  return {
    set,
    rows: table.rowCount,
    precision,
    recall,
    f1,
    certainPrecision,
    certainRecall,
    confusablesMerged,
  };
}

/** A set of records.csv: labels stand in the columns _cluster and _kind, which matching never sees. */
function csvQuality(file: string, set: string, only?: string): DedupeQuality {
  const [headings = [], ...lines] = splitCsv(fs.readFileSync(file, "utf8"), ",");
  const whole = tableOf(readCsvSheet(file), "customers", []);
  const name = columnOf(whole, "companyName");
  const table = only === "name" && name !== undefined ? { ...whole, columns: [name] } : whole;
  const label = (row: number, heading: string) =>
    lines[(table.sheetRow[row] ?? 0) - 2]?.[headings.indexOf(heading)] ?? "";
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return qualityOf(set, table, {
    entities: rows.map((row) => label(row, "_cluster")),
    confusable: rows.map((row) => label(row, "_kind") === "confusable"),
  });
}

const truthSchema = z.object({
  duplicateClusters: z.array(z.object({ rows: z.array(z.number()) })),
  mustNotMerge: z.array(z.object({ rows: z.array(z.number()) })),
});

/** A generated workbook beside its truth; rows are the sheet's. Planted non-duplicates count as confusables. */
function workbookQuality(file: string, set: string): DedupeQuality {
  const truth = truthSchema.parse(
    JSON.parse(fs.readFileSync(file.replace(/\.xlsx$/, ".truth.json"), "utf8")),
  );
  const { customers } = bookOfFile(file);
  const entityOf = new Map(
    truth.duplicateClusters.flatMap(({ rows }, entity) =>
      rows.map((row) => [row, `group ${entity}`] as const),
    ),
  );
  const planted = new Set(truth.mustNotMerge.flatMap(({ rows }) => rows));
  const rows = [...customers.sheetRow];
  return qualityOf(set, customers, {
    entities: rows.map((row) => entityOf.get(row) ?? `row ${row}`),
    confusable: rows.map((row) => planted.has(row)),
  });
}

const csvSets = ["zh_crm", "fodors_zagats", "febrl1", "febrl3", "fake1000"] as const;
const workbooks = ["dev-standard", "dev-zh", "dev-en", "dev-hostile"] as const;

/**
 * Quality on every labelled set under a folder that has `dedupe/<set>/records.csv` and `workbooks/<name>.xlsx`;
 * zh_crm twice, once by its names alone.
 */
export function dedupeQuality(folder: string): readonly (DedupeQuality | MissingSet)[] {
  const csv = (set: string, only?: string) => {
    const file = path.join(folder, "dedupe", set, "records.csv");
    const called = only === undefined ? set : `${set} (${only} only)`;
    return fs.existsSync(file) ? csvQuality(file, called, only) : { set: called, missing: file };
  };
  const book = (set: string) => {
    const file = path.join(folder, "workbooks", `${set}.xlsx`);
    return fs.existsSync(file) ? workbookQuality(file, set) : { set, missing: file };
  };
  return [...csvSets.map((set) => csv(set)), csv("zh_crm", "name"), ...workbooks.map(book)];
}

/** Share of full names whose 字号 is read exactly, from pairs.csv of companynameparser's test set. */
export function markAccuracy(file: string): number {
  const pairs = splitCsv(fs.readFileSync(file, "utf8"), ",").slice(1);
  const buffer = new Uint16Array(96);
  const parts = emptyParts();
  const right = pairs.filter(([full = "", mark = ""]) => {
    readCompanyName(buffer, fold(full, buffer), parts);
    return String.fromCharCode(...parts.codes.subarray(0, parts.mark)) === mark;
  });
  return right.length / pairs.length;
}
