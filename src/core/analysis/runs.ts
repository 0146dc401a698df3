import type { Analysis } from "./analysis";
import type { InspectionJob } from "./anomalies/inspectionJob";
import type { BookReading } from "./book/openBook";
import type { BookContext } from "./context/bookContext";
import type { BookSetup } from "./context/bookSetup";
import type { DedupeJob } from "./dedupe/dedupeJob";
import type { DueList } from "./followUps/dueJob";
import type { LiveJob } from "./live/liveJob";
import type { Review } from "./reviews/reviewJob";
import type { SplitJob } from "./splits/splitJob";
import type { TierJob } from "./tiering/tierJob";

/** The open book and the last run of each job on it; all forgotten when the book is read again. */
export interface Runs {
  setup: BookSetup | null;
  reading: BookReading | null;
  context: BookContext | null;
  /** The same with a customer for everybody deals name, where nobody listed any. */
  listed: BookContext | null;
  inspection: InspectionJob | null;
  dedupe: DedupeJob | null;
  live: LiveJob | null;
  tiers: TierJob | null;
  due: DueList | null;
  monthEnd: Review | null;
  splitting: SplitJob | null;
}

export const noRuns: Readonly<Runs> = {
  setup: null,
  reading: null,
  context: null,
  listed: null,
  inspection: null,
  dedupe: null,
  live: null,
  tiers: null,
  due: null,
  monthEnd: null,
  splitting: null,
};

/** What must have been asked for before. */
const askedBy = {
  setup: "open",
  reading: "open",
  context: "close",
  listed: "close",
  inspection: "inspect",
  dedupe: "findDuplicates",
  tiers: "assignTiers",
  splitting: "splits",
} as const satisfies Partial<Record<keyof Runs, keyof Analysis>>;

/** What was asked before the analysis had what it takes to answer. */
export class NotReady extends Error {
  constructor(missing: keyof Analysis) {
    super(`ask for ${missing} first`);
    this.name = "NotReady";
  }
}

/** What the last run of a job came to; {@link NotReady} where there was none. */
export function lastRun<K extends keyof typeof askedBy>(runs: Runs, run: K): NonNullable<Runs[K]> {
  const last = runs[run];
  if (last === null) throw new NotReady(askedBy[run]);
  return last;
}
