import { surnameAtStart } from "../../../reference/names/surnames";
import { codeSet } from "../../../values/text/codeSet";
import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";
import { shopForms } from "../../normalise/names/nameWords";
import { nameLevels } from "../levels/nameLevels";

const openers = codeSet("老小阿");
const nicknameLength = 2;

/** 老张农资店, 老张植保站: a 字号 that is no more than what everybody calls an owner of that family. */
function isNickname({ cores, marks, forms }: NameColumn, row: number): boolean {
  const form = forms[row] ?? 0;
  if (form !== 0 && !shopForms.has(form)) return false;
  const start = cores.starts[row] ?? 0;
  if (!openers.has(cores.codes[start] ?? 0)) return false;
  if ((marks[row] ?? 0) !== nicknameLength && lengthIn(cores, row) !== nicknameLength) return false;
  return surnameAtStart(String.fromCharCode(cores.codes[start + 1] ?? 0)) !== undefined;
}

/** Levels at which names are taken for one. */
export const agreeing: ReadonlySet<number> = new Set([
  nameLevels.legalName,
  nameLevels.sameCore,
  nameLevels.sameMark,
  nameLevels.sameSound,
  nameLevels.oneSlip,
  nameLevels.lookSlip,
  nameLevels.opens,
]);

/** The level of two names as it stands, but that of two nicknames says no more than that the owners may be of one family. */
export function nicknameLevel(names: NameColumn, level: number, a: number, b: number): number {
  return agreeing.has(level) && isNickname(names, a) && isNickname(names, b) ? nameLevels.alike : level;
}
