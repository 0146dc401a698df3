import type { NameColumn } from "../../columns/names/names";
import { sayOthers } from "../../columns/texts/sayOthers";
import { unregisteredForms } from "../../normalise/names/nameWords";
import { nameLevels } from "../levels/nameLevels";
import { hasHan } from "./nameScripts";

/** A name without 有限公司 or 厂: many shops are called so (佳德宠物诊所, 佳德宠物店). */
export function isUnregistered({ forms }: NameColumn, row: number): boolean {
  const form = forms[row] ?? 0;
  return form === 0 || unregisteredForms.has(form);
}

/** Names without a registered form, Chinese or not: of one name there may be one in each town. */
export function areUnregistered(names: NameColumn, a: number, b: number): boolean {
  const isLoose = (row: number) =>
    hasHan(names, row) ? isUnregistered(names, row) : (names.latin.registered[row] ?? 0) === 0;
  return isLoose(a) && isLoose(b);
}

/** 旭光汽配（上海）有限公司, 旭光汽配（松江）有限公司: what a city and what its district registered is mostly two firms of one group. */
const arePlacedApart = ({ regions }: NameColumn, a: number, b: number): boolean => sayOthers(regions, a, b);

/** Levels at which two names are one, the district before one of them, or one of them a slip. */
const ofOneName: ReadonlySet<number> = new Set([
  nameLevels.legalName,
  nameLevels.sameCore,
  nameLevels.districtNamed,
  nameLevels.sameMark,
  nameLevels.sameSound,
  nameLevels.oneSlip,
]);

/** The same, and names of which one says less than the other or is no more than what everybody calls the owner. */
const ofShops: ReadonlySet<number> = new Set([
  ...ofOneName,
  nameLevels.opens,
  nameLevels.alike,
  nameLevels.otherTradeShort,
]);

/** May two of one Chinese name be two shops, one of whose names at least is registered nowhere? */
export const mayBeShops = (names: NameColumn, level: number, a: number, b: number): boolean =>
  ofShops.has(level) && hasHan(names, a) && (isUnregistered(names, a) || isUnregistered(names, b));

/** Are two of one Chinese name as likely two shops, or two firms of a group, as one? */
export const areShops = (names: NameColumn, level: number, a: number, b: number): boolean =>
  ofOneName.has(level) &&
  hasHan(names, a) &&
  ((isUnregistered(names, a) && isUnregistered(names, b)) || arePlacedApart(names, a, b));
