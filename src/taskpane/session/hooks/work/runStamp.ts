import type { RunStamp } from "../../../../core/analysis/context/jobContext";
import { serialOfIsoDay } from "../../../../core/values/dates/serialDay";

const minutesOfDay = 24 * 60;

/** Who runs a job and when, by the user's clock to the minute; `today` is "YYYY-MM-DD". */
export function runStamp(today: string, by: string, now: Date): RunStamp {
  return { at: serialOfIsoDay(today) + (now.getHours() * 60 + now.getMinutes()) / minutesOfDay, by };
}
