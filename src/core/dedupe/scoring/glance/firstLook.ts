import type { MayReach } from "../../block/pairs/gatherPairs";
import { fact, factsPerRow, has, rowFacts } from "../../columns/rowFacts";
import { mostLatin } from "../../compare/latinNames/latinBits";
import type { Matching } from "../matching";
import { regionMost } from "./cityRelation";
import { most, nameMost } from "./nameMost";
import { reachMost } from "./reachMost";

/** What the facts tell of; the most of any other comparison is granted to every pair. */
const looked = new Set(["name", "phone", "email", "contact", "region", "address", "creditCode"]);
/** The same bits added up in another order differ in their last digits. */
const rounding = 1e-6;

const always: MayReach = () => true;

/** Where names are all there is, they are worth more in a long list than anywhere else: by how much. */
function furtherName(comparisons: Matching["comparisons"]): number {
  const names = comparisons.find(({ name }) => name === "name");
  return names === undefined ? 0 : Math.max(0, names.most - most.any);
}

/**
 * Tells at a glance which pairs cannot reach the limit, by the most that what their rows say could be worth: three of
 * four candidates end here. Whatever passes is weighed in earnest, so a bound may be too high but never too low.
 *
 * Only for tables of companies, rows of persons and places have too few columns in common to gain by it. The facts are
 * put into `room`, if that is enough.
 */
export function firstLook(
  { columns, comparisons, rowCount, priorBits, settings }: Matching,
  room: Int32Array,
): MayReach {
  const { names } = columns;
  if (names === null) return always;
  const facts = rowFacts(columns, names, rowCount, room);
  const others = comparisons.filter(({ name }) => !looked.has(name));
  const granted = others.reduce((sum, comparison) => sum + comparison.most, priorBits + rounding);
  const further = furtherName(comparisons);
  const wanted = settings.probableBits - granted - further;
  const apart = settings.separateBranches;
  const latin = Math.max(most.latin, mostLatin(1 - priorBits));
  return (a, b) => {
    const x = a * factsPerRow;
    const y = b * factsPerRow;
    // Two credit codes are proof or veto: not for a bound to say.
    if (((facts[x + fact.places] ?? 0) & (facts[y + fact.places] ?? 0) & has.creditCode) !== 0) return true;
    const reached = regionMost(facts, x, y) + reachMost(facts, x, y);
    return reached + most.any >= wanted && reached + nameMost(facts, x, y, apart, latin) >= wanted;
  };
}
