import { serialOfIsoDay } from "../values/dates/serialDay";
import { type DueList, openDueList } from "./followUps/dueJob";
import { lastRun, type Runs } from "./runs";

/** The due list of a day ("YYYY-MM-DD") under the last tiers, made once. */
export function dueOn(runs: Runs, day: string): DueList {
  const today = serialOfIsoDay(day);
  const { tiers, due } = runs;
  if (due?.today === today) return due;
  const run = tiers ? { asOf: tiers.asOf, scheme: tiers.summary.scheme } : {};
  runs.due = openDueList(lastRun(runs, "listed"), tiers?.tiers() ?? null, today, run);
  return runs.due;
}
