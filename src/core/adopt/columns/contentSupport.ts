import type { Field } from "../../sheets/fields";
import type { CellKind } from "../cells/cellKinds";
import type { ColumnProfile } from "./columnProfile";
import { type Expectation, expectations } from "./expectations";

/** Shares from which a kind counts, alone or beside a heading: most of the cells (features §7.4: 70 %, less 10 for dirty columns), or some. */
export const most = 0.6;
const some = 0.3;
const hardlyAny = 0.1;
/** Cells needed before silence contradicts a strict field. */
const enough = 3;
/** Rows from which the number of different values says something. */
const manyRows = 12;

/** How far the cells speak for (to 1) or against (to -1) a field; 0 without cells. */
export function contentSupport(field: Field, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  const expected = expectations[field];
  const pro = bestShare([...expected.for, ...(expected.hints ?? [])], profile);
  // What every cell speaks for nothing outweighs: the other kinds need not be looked for.
  const contra = pro === 1 ? 0 : bestShare(expected.against, profile);
  const damp = profile.filled / (profile.filled + 1);
  if (pro < hardlyAny && expected.strict && profile.filled >= enough)
    return expected.tolerates !== undefined && profile.share(expected.tolerates) >= most ? 0 : -damp;
  if (contra >= most && contra > pro) return -damp;
  const support = pro >= most ? 1 : pro >= some ? 0.5 : 0;
  const objection = contra >= some && contra > pro ? 0.5 : 0;
  return (support - objection + spread(expected, profile)) * damp;
}

/** Names differ from row to row, choices repeat; a small nudge once there are rows enough. */
function spread(expected: Expectation, { distinct, filled }: ColumnProfile): number {
  if (filled < manyRows || expected.distinct === undefined) return 0;
  if (expected.distinct === "few") return distinct > 0.8 ? -0.4 : 0;
  return distinct < 0.15 ? -0.15 : 0;
}

/** Whether a field has cells to be told by; a note, a product name has none. */
export function hasLook(field: Field): boolean {
  return expectations[field].for.length > 0;
}

/** Where a customer is fits on a line or two; longer texts that name a street or a floor tell something else. */
const longestPlace = 60;
const dialled: ReadonlySet<Field> = new Set<Field>(["phone", "mobile", "landline"]);

/** Confidence in a field from the cells alone, 0 where content may not decide. */
export function contentAlone(field: Field, profile: ColumnProfile): number {
  const { alone, against, for: speaking, aloneFor: kinds = speaking } = expectations[field];
  if (alone === undefined || profile.filled < enough) return 0;
  const share = bestShare(kinds, profile);
  const { distinct } = expectations[field];
  if (distinct === "many" && profile.distinct < 0.5) return 0;
  if (distinct === "few" && profile.filled >= manyRows && profile.distinct > 0.8) return 0;
  // 0326-01359 looks like a telephone, but telephones do not go up from row to row.
  if (dialled.has(field) && profile.ascending) return 0;
  if (field === "address" && profile.length > longestPlace) return 0;
  if (field === "satisfaction" && goesBelowOne(profile)) return 0;
  if (share < 0.7 || bestShare(against, profile) >= some) return 0;
  return alone * share;
}

/** By judgement: marks begin at 1, and a single 0 may be a slip; of things there are none, or half an ounce, more often. */
const someBelow = 0.05;

/** Whether figures lie below 1 here and there, as taps seen on a visit do; no profile counts zeros among the filled cells. */
function goesBelowOne({ cells, filled }: ColumnProfile): boolean {
  const below = cells.filter((cell) => typeof cell === "number" && cell < 1).length;
  return below > 1 && below >= filled * someBelow;
}

/** Share of the cells that look like the field, for the reason shown to the user. */
export function contentShare(field: Field, profile: ColumnProfile): number {
  return bestShare(expectations[field].for, profile);
}

function bestShare(kinds: readonly CellKind[], profile: ColumnProfile): number {
  let best = 0;
  for (const kind of kinds) best = Math.max(best, profile.share(kind));
  return best;
}
