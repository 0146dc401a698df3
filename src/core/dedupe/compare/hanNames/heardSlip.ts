import type { NameColumn } from "../../columns/names/names";

/** Do both carry a registered form (有限公司, 厂)? A legal name is written out, a short one has none. */
export const bothRegistered = (names: NameColumn, a: number, b: number): boolean =>
  names.forms[a] !== 0 && names.forms[b] !== 0;

/**
 * Is one of two names that sound the same likely a slip for the other? A slip is one: of two registered names those
 * written otherwise throughout (佳缘 and 嘉元), or of which one leaves its place out as well (中简 and 浙江中坚), are
 * mostly two firms. Among 6,191 names of listed companies there are some sixty such pairs.
 */
export function isHeardSlip(names: NameColumn, a: number, b: number): boolean {
  if (!bothRegistered(names, a, b)) return true;
  const onePlace = (names.regions[a] === 0) !== (names.regions[b] === 0);
  return !onePlace && !isRewritten(names, a, b);
}

/** Are two 字号 of one length other characters throughout? */
function isRewritten({ cores, marks }: NameColumn, a: number, b: number): boolean {
  const length = marks[a] ?? 0;
  if (length < 2 || length !== marks[b]) return false;
  const fromA = cores.starts[a] ?? 0;
  const fromB = cores.starts[b] ?? 0;
  for (let i = 0; i < length; i++) if (cores.codes[fromA + i] === cores.codes[fromB + i]) return false;
  return true;
}
