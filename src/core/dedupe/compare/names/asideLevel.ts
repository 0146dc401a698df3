import type { NameColumn } from "../../columns/names/names";
import { isCounted, isSameBranch } from "../../normalise/names/branchHash";
import { hanLevel } from "../hanNames/hanNames";
import { nameLevels } from "../levels/nameLevels";
import type { NameSetting } from "../levels/nameSetting";
import { agreeing } from "./nicknames";

/**
 * The level of two Chinese names, and of one name with two brackets: where both say in it where they are, each is a
 * branch, and where both hold a number (A01, 2) one of a series; where one says where it is, or brackets tell the customers of
 * the list apart, they are two customers rather.
 */
export function asideLevel(names: NameColumn, setting: NameSetting, a: number, b: number): number {
  const level = hanLevel(names, a, b, setting);
  const { asides, ownAsides } = names;
  if (asides === null || !agreeing.has(level)) return level;
  const [x, y] = [asides[a] ?? 0, asides[b] ?? 0];
  if (x === 0 || y === 0 || isSameBranch(x, y)) return level;
  if (isCounted(x) && isCounted(y)) return nameLevels.otherOrdinal;
  const { apart, placed } = setting;
  const places = placed === null || !apart ? 0 : (placed[a] ?? 0) + (placed[b] ?? 0);
  if (places === 2) return nameLevels.otherBranch;
  return ownAsides || places === 1 ? nameLevels.otherWording : level;
}
