import fs from "node:fs";
import path from "node:path";
import type { Options } from "../../src/batch/asked/options";
import { stopwatch } from "../../src/batch/measures/stopwatch";
import { noTime, run } from "../../src/batch/run/run";
import { openWorkbookFile } from "../../src/host/files/openWorkbookFile";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../src/host/transports/inProcess";
import { type PlantedScore, plantedScore, truthSchema } from "../quality/planted";

const fixtures = path.resolve(__dirname, "../fixtures");
const scoresFile = path.join(fixtures, "plantedScores.json");
const known: Readonly<Record<string, PlantedScore>> = JSON.parse(fs.readFileSync(scoresFile, "utf8"));

/** Reads a workbook file and looks for faults, duplicates and tiers as a headless run does. */
async function reportOf(file: string, asOf: string) {
  const opened = openWorkbookFile(fs.readFileSync(file), path.basename(file));
  if (!opened.ok) throw new Error(`${file}: ${opened.problem.code}`);
  const model = createHeadlessModel(opened.snapshot);
  const host = attachInProcess(model);
  const options: Options = {
    input: file,
    out: null,
    report: null,
    jobs: ["adopt", "inspect", "dedupe", "tier"],
    asOf,
    apply: "none",
    columns: [],
    language: "zh-CN",
    scheme: null,
  };
  try {
    return await run(options, stopwatch(noTime), () => {});
  } finally {
    host.detach();
    model.dispose();
  }
}

async function scoreOf(name: string): Promise<PlantedScore> {
  const file = path.join(fixtures, name);
  const truth = truthSchema.parse(
    JSON.parse(fs.readFileSync(file.replace(/\.xlsx$/, ".truth.json"), "utf8")),
  );
  return plantedScore(truth, await reportOf(file, truth.meta.asOf));
}

const atLeast = ["faultsFound", "pairsFound", "buyers"] as const;
const atMost = ["harmlessFlagged", "untouchedFlagged", "pairsWrong"] as const;

/** In what a score is worse than the one on record. */
function behind(score: PlantedScore, best: PlantedScore): readonly string[] {
  const worse = [
    ...atLeast.filter((name) => score[name] < best[name]),
    ...atMost.filter((name) => score[name] > best[name]),
  ];
  return worse.map((name) => `${name} ${score[name]}, was ${best[name]}`);
}

/** `UPDATE_SCORES=1` puts today's scores on record: look at what became worse before it is committed. */
const updates = process.env.UPDATE_SCORES === "1";

describe("what is planted in an invented workbook", () => {
  const scores: Record<string, PlantedScore> = {};
  afterAll(() => {
    if (updates) fs.writeFileSync(scoresFile, `${JSON.stringify(scores, null, 2)}\n`);
  });

  it.each(Object.keys(known))(
    "is found in %s as well as it ever was",
    async (name) => {
      const score = await scoreOf(name);
      scores[name] = score;
      expect(updates ? [] : behind(score, known[name] ?? score)).toEqual([]);
    },
    60_000,
  );

  it("is on record for every workbook there is", () => {
    const books = ["invented", "workbooks"].flatMap((folder) =>
      fs
        .readdirSync(path.join(fixtures, folder))
        .filter((file) => file.endsWith(".truth.json"))
        .map((file) => `${folder}/${file.replace(".truth.json", ".xlsx")}`),
    );
    expect(Object.keys(known).sort()).toEqual(books.sort());
  });
});
