import type { Rule } from "../rule/rule";
import { incompleteRegion } from "./options/incompleteRegion";
import { invalidRegion } from "./options/invalidRegion";
import { nearOption } from "./options/nearOption";
import { newOption } from "./options/newOption";
import { optionAlias } from "./options/optionAlias";
import { regionWithoutDistrict } from "./options/regionWithoutDistrict";
import { unlistedOption } from "./options/unlistedOption";
import { wordOfAnotherColumn } from "./options/wordOfAnotherColumn";

/** Words that no list has: of regions, of the dropdowns. */
export const optionRules: readonly Rule[] = [
  invalidRegion,
  incompleteRegion,
  regionWithoutDistrict,
  nearOption,
  wordOfAnotherColumn,
  unlistedOption,
  optionAlias,
  newOption,
];
