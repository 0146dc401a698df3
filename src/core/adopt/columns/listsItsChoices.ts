import { most } from "./contentSupport";
import { showsHabit } from "./habit";
import type { SeenColumn } from "./seenColumn";

/** 微信/电话/上门 over those very words: the heading lists what may be chosen, and names no number of a telephone. */
export function listsItsChoices({ heading, profile }: SeenColumn): boolean {
  if (!showsHabit(profile) || !/[/／、|]/.test(heading)) return false;
  const choices = new Set(heading.split(/[/／、|]/).map((choice) => choice.trim()));
  const chosen = profile.cells.filter((cell) => choices.has(String(cell).trim()));
  return chosen.length >= profile.filled * most;
}
