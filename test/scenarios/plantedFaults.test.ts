import fs from "node:fs";
import path from "node:path";
import type { Options } from "../../src/batch/options";
import { noTime, run } from "../../src/batch/run";
import { stopwatch } from "../../src/batch/stopwatch";
import { openWorkbookFile } from "../../src/host/files/openWorkbookFile";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../src/host/transports/inProcess";
import { type PlantedScore, plantedScore, truthSchema } from "../quality/planted";

const fixtures = path.resolve(__dirname, "../fixtures");

/** Reads, inspects and matches a workbook file as a headless run does. */
async function reportOf(file: string, asOf: string) {
  const opened = openWorkbookFile(fs.readFileSync(file), path.basename(file));
  if (!opened.ok) throw new Error(`${file}: ${opened.problem.code}`);
  const model = createHeadlessModel(opened.snapshot);
  const host = attachInProcess(model);
  const options: Options = {
    input: file,
    out: null,
    report: null,
    jobs: ["adopt", "inspect", "dedupe"],
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

/** Where a score is worse than it once was; a better one is welcome, and noted in plantedScores.json. */
function behind(score: PlantedScore, known: PlantedScore): readonly string[] {
  const more = (["faultsFound", "pairsFound"] as const).filter((name) => score[name] < known[name]);
  const less = (["harmlessFlagged", "untouchedFlagged", "pairsWrong"] as const).filter(
    (name) => score[name] > known[name],
  );
  return [...more, ...less].map((name) => `${name} ${score[name]}, was ${known[name]}`);
}

const known: Readonly<Record<string, PlantedScore>> = JSON.parse(
  fs.readFileSync(path.join(fixtures, "plantedScores.json"), "utf8"),
);

describe("what is planted in an invented workbook", () => {
  it.each(Object.entries(known))(
    "is found in %s as well as it ever was",
    async (name, best) => {
      const file = path.join(fixtures, name);
      const truth = truthSchema.parse(
        JSON.parse(fs.readFileSync(file.replace(/\.xlsx$/, ".truth.json"), "utf8")),
      );
      const score = plantedScore(truth, await reportOf(file, truth.meta.asOf));
      expect(behind(score, best)).toEqual([]);
    },
    60_000,
  );
});
