import type { FormerNames } from "../../columns/names/formerNames";
import { type Comparison, type Level, nothing } from "../levels/comparison";
import { families } from "../levels/families";
import type { NameSetting } from "../levels/nameSetting";
import { formerNameBits } from "../levels/weights";
import { compareNames } from "./compareNames";

const levels: readonly Level[] = [nothing, { id: "same", effect: "weak" }];

/** Names alone: what is known of the rows beside them was compared with the names they bear now. */
const namesOnly: NameSetting = {
  apart: true,
  alone: false,
  house: () => false,
  elsewhere: () => false,
  inTowns: () => false,
  abroad: () => false,
  selfNamed: null,
  placed: null,
  units: null,
  works: null,
  institutions: null,
  listed: null,
};

/** Is the name one customer bore before the one another bears? The two names it has now say nothing against that. */
export function compareFormerNames({ column, rowCount }: FormerNames, sizeBits: number): Comparison {
  const names = compareNames(column, sizeBits, namesOnly);
  const areOne = (former: number, name: number): boolean => {
    const level = names.levels[names.level(name, rowCount + former)];
    return level?.effect === "strong" && !level.part;
  };
  return {
    name: "formerName",
    family: families.name,
    most: formerNameBits,
    reach: false,
    source: column,
    levels,
    level: (a, b) => (areOne(a, b) || areOne(b, a) ? 1 : 0),
    bits: (level) => (level === 1 ? formerNameBits : 0),
    agreed: () => null,
  };
}
