import { type Read, tidied } from "../text/reading";
import type { Region } from "./region";

/** What the user said a name that several places bear means in a column; code "": it differs from row to row. */
export interface PlaceMeant {
  /** 朝阳, 鼓楼区: the name alone, without the street behind it. */
  readonly text: string;
  /** Division code. */
  readonly code: string;
}

/** The name that is in doubt, without what stands behind it in the cell. */
export function nameInDoubt(text: string, candidates: readonly Region[]): string {
  const rest = candidates[0]?.rest ?? "";
  const whole = text.normalize("NFC").trim();
  return whole.slice(0, whole.length - rest.length).trim();
}

/**
 * An ambiguous region read as the user said: by its name, else by the one place among the candidates that was said
 * of another name (朝阳 is in Beijing: so is 朝阳区). Answers that contradict each other settle nothing.
 */
export function asMeant(read: Read<Region>, text: string, said: readonly PlaceMeant[]): Read<Region> {
  if (read.reading !== "ambiguous" || said.length === 0) return read;
  const name = nameInDoubt(text, read.candidates);
  const ofName = said.filter((each) => each.text === name);
  const codes = new Set((ofName.length > 0 ? ofName : said).map(({ code }) => code));
  if (ofName.length > 0 && codes.size > 1) return read;
  const meant = read.candidates.filter(({ code }) => codes.has(code));
  const [only] = meant;
  return only && meant.length === 1 ? tidied(only) : read;
}
