import type { NameColumn } from "../../columns/names/names";
import { type Comparison, type Level, nothing } from "../levels/comparison";
import { families } from "../levels/families";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { nameBits } from "../levels/weights";
import { emptyOverlap, tokenCount, tokenOverlap } from "../texts/tokenOverlap";
import { compareNames } from "./compareNames";

const levels: readonly Level[] = [nothing, { id: "otherPlace", effect: "veto" }];
/** As much as another branch of one name. */
const otherPlaceBits = nameBits[nameLevels.otherBranch] ?? 0;

const overlap = emptyOverlap();

/** Has each of two Latin names a word that nothing in the other is written like: Rowe Taproom, Rowe Bottle Shop? */
function haveOwnWords({ latin }: NameColumn, a: number, b: number, sizeBits: number): boolean {
  if (tokenCount(latin, a) === 0 || tokenCount(latin, b) === 0) return false;
  tokenOverlap(latin, a, b, sizeBits, overlap);
  return overlap.own > 0;
}

/**
 * What the places of one owner are called, beside the name of the firm that owns them: at two houses and under two names
 * they are two places, each with its own deliveries and licence, whoever is asked for at both.
 */
export function compareTradeNames(names: NameColumn, sizeBits: number, setting: NameSetting): Comparison {
  const compared = compareNames(names, sizeBits, { ...setting, listed: null, selfNamed: null, placed: null });
  const areOthers = (a: number, b: number): boolean => {
    const effect = compared.levels[compared.level(a, b)]?.effect;
    return effect === "conflict" || effect === "veto" || haveOwnWords(names, a, b, sizeBits);
  };
  return {
    name: "tradeName",
    // What a place is called says nothing that the names do not.
    family: families.name,
    most: 0,
    reach: false,
    source: names,
    levels,
    level: (a, b) => (setting.elsewhere(a, b) && areOthers(a, b) ? 1 : 0),
    bits: (level) => (level === 1 ? otherPlaceBits : 0),
    agreed: () => null,
  };
}
