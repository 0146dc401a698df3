import { getNumfmtParseValueFilter, isRealNum, type Univer } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";

/** Texts remembered; more than a screen ever shows, and few megabytes. */
const KEPT = 20_000;

/**
 * The engine marks numbers stored as text with a green corner and for that tries to read every text as a number and
 * a date, up to ten times a frame: half the time of painting. What a text is does not change, so it is asked once.
 * The mark's step is found by a setting it alone reads; without it nothing is lost but time.
 */
export function quickenNumberMarks(univer: Univer): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  const register = service.intercept.bind(service);
  const isPlain = rememberPlainTexts();
  service.intercept = (name, step) => {
    const own = step.handler;
    if (String(own).includes("disableForceStringMark")) {
      step.handler = (cell, place, next) => (isPlain(contentOf(place)) ? next(cell) : own(cell, place, next));
    }
    return register(name, step);
  };
}

function contentOf(place: unknown): unknown {
  const raw: unknown = typeof place === "object" && place !== null ? Reflect.get(place, "rawData") : null;
  return typeof raw === "object" && raw !== null ? Reflect.get(raw, "v") : undefined;
}

/** Whether something is a text that nobody could take for a number. */
function rememberPlainTexts(): (value: unknown) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    if (typeof value !== "string") return false;
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const plain = !isRealNum(value) && !getNumfmtParseValueFilter(value);
    known.set(value, plain);
    return plain;
  };
}
