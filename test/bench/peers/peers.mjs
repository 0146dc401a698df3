import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { duckdbNative, duckdbWasm } from "./duckdb.mjs";
import { bestRates, readRecords } from "./records.mjs";
import { flexsearchRows, fuzzballBlocks, levenshteinBlocks } from "./strings.mjs";

/*
 * npm install, then: node peers.mjs RECORDS.csv [BENCH.js]. Every peer runs in a process of its own, cold, one after the
 * other; its threshold is the best one, found afterwards. BENCH.js is the product's own benchmark (dist/node/bench.js).
 */
const peers = {
  "DuckDB native, Splink-shaped SQL": duckdbNative,
  "DuckDB-WASM, the same SQL": duckdbWasm,
  "fastest-levenshtein in blocks": levenshteinBlocks,
  "flexsearch, every row looked up": flexsearchRows,
  "fuzzball.ratio in blocks": fuzzballBlocks,
};

const seconds = (micro) => Math.round(micro / 1e4) / 100;
const percent = (share) => Math.round(share * 1000) / 1000;

async function runOne(name, file) {
  const { rows, labels } = readRecords(file);
  const memory = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const pairs = await peers[name](rows, file);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const growth = process.resourceUsage().maxRSS * 1024 - memory;
  const { f1, recall, precision } = bestRates(pairs, labels);
  console.log(
    JSON.stringify(lineOf(name, rows.length, user + system, wall, growth, { f1, recall, precision })),
  );
}

function lineOf(name, rows, cpu, wall, growth, { f1, recall, precision }) {
  return {
    peer: name,
    rows,
    cpuSeconds: seconds(cpu),
    wallSeconds: Math.round(wall / 10) / 100,
    growthMb: Math.round(growth / 2 ** 20),
    recall: percent(recall),
    precision: percent(precision),
    f1: percent(f1),
  };
}

/** Groups as pairs, all of one score: our threshold is the shipped one. */
function pairsOf(labels) {
  const groups = new Map();
  for (const [row, label] of labels.entries()) groups.set(label, [...(groups.get(label) ?? []), row]);
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((a, at) => rows.slice(at + 1).map((b) => [a, b, 1])),
  );
}

function runOurs(bench, file) {
  const labelFile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "peers-")), "labels.csv");
  const said = JSON.parse(
    execFileSync("node", [bench, "dedupe", "--input", file, "--labels", labelFile], { encoding: "utf8" }),
  );
  const groups = fs
    .readFileSync(labelFile, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1]);
  const { labels } = readRecords(file);
  const rates = bestRates(pairsOf(groups), labels);
  const wall = said.wallSeconds * 1000;
  return lineOf(
    "this engine, shipped settings",
    said.rows,
    said.cpuSeconds * 1e6,
    wall,
    said.memoryGrowthMb * 2 ** 20,
    rates,
  );
}

const [first, second, third] = process.argv.slice(2);
if (first === "--one") await runOne(second, third);
else {
  if (second !== undefined) console.log(JSON.stringify(runOurs(second, first)));
  for (const name of Object.keys(peers)) {
    const self = fileURLToPath(import.meta.url);
    console.log(execFileSync("node", [self, "--one", name, first], { encoding: "utf8" }).trim());
  }
}
