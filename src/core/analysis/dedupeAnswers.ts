import type { Analysis } from "./analysis";
import type { DedupeContext } from "./context/jobContext";
import { runDedupe } from "./dedupe/dedupeJob";
import { partedPatch } from "./dedupe/partedPatch";
import { openLive } from "./live/liveJob";
import { lastRun, type Runs } from "./runs";

/** What is asked of duplicates: of the whole list, and of rows as they are typed. */
export function dedupeAnswers(
  runs: Runs,
): Pick<Analysis, "findDuplicates" | "clusters" | "groupLeft" | "mergePatch" | "partedPatch" | "checkRows"> {
  /** Of the last search: rows are checked as it compared. */
  let settings: DedupeContext["settings"];
  const dedupe = () => lastRun(runs, "dedupe");
  return {
    findDuplicates(job, report) {
      settings = job.settings;
      runs.dedupe = runDedupe(lastRun(runs, "context"), job, report);
      return runs.dedupe.summary;
    },
    clusters: (query) => dedupe().page(query),
    groupLeft: (id, members) => dedupe().groupLeft(id, members),
    mergePatch: (decisions, scope) => dedupe().patch(decisions, scope),
    partedPatch: (parted, job) => partedPatch(lastRun(runs, "context"), parted, job),
    checkRows(changes, job) {
      const { book } = lastRun(runs, "context");
      const mappings = lastRun(runs, "reading").mappings();
      runs.live ??= openLive(book.customers, mappings, job.settings ?? settings, runs.dedupe?.columns);
      return runs.live.check(changes, job.language);
    },
  };
}
