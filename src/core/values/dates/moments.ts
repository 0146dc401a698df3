import { oneOf, type Problem, type Read, unreadable } from "../text/reading";
import { isRemark } from "./dayRemark";
import { readTimeOfDay } from "./readTime";
import { serialOf } from "./serialDay";

/** A day with the time behind it; what is wrong with it, or null where what stands behind is no time. */
export function momentOf(year: number, month: number, day: number, time: string): number | Problem | null {
  const serial = serialOf(year, month, day);
  if (serial === undefined) return "impossible-date";
  const behind = time.trim();
  const ofDay = isRemark(behind) ? 0 : readTimeOfDay(behind);
  return typeof ofDay === "number" ? serial + ofDay : ofDay;
}

/** Every way to read it that is a real moment; else what is wrong with the first. */
export function readMoments(moments: readonly (number | Problem | null)[]): Read<number> | undefined {
  const serials = moments.filter((serial) => typeof serial === "number");
  if (serials.length > 0) return oneOf([...new Set(serials)]);
  const [problem] = moments;
  return typeof problem === "string" ? unreadable(problem) : undefined;
}
