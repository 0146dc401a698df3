import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";
import { endsSection, tellsSection } from "../../normalise/names/sections";

/** Do two names that are otherwise the same end with two parts of one estate: 天府里A区 and B区, 上城一期 and 二期? */
export function areOtherSections({ cores }: NameColumn, a: number, b: number): boolean {
  const length = lengthIn(cores, a);
  if (length < 4 || length !== lengthIn(cores, b)) return false;
  const [fromA = 0, fromB = 0] = [cores.starts[a], cores.starts[b]];
  if (!endsSection(cores.codes[fromA + length - 1] ?? 0)) return false;
  for (let i = 0; i < length; i++) {
    const [one = 0, other = 0] = [cores.codes[fromA + i], cores.codes[fromB + i]];
    if (i === length - 2 ? one === other || !tellsSection(one) || !tellsSection(other) : one !== other)
      return false;
  }
  return true;
}
