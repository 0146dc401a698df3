import type { Analysis } from "./analysis";
import { lastRun, type Runs } from "./runs";
import { openSplits } from "./splits/splitJob";

/** What is asked of columns that hold several things a cell. */
export function splitAnswers(runs: Runs): Pick<Analysis, "splits" | "splitCells" | "splitPatch"> {
  return {
    splits(language) {
      runs.splitting = openSplits(lastRun(runs, "context"), language);
      return runs.splitting.views;
    },
    splitCells: (query) => lastRun(runs, "splitting").cells(query),
    splitPatch: (choices) => lastRun(runs, "splitting").patch(choices),
  };
}
