import { memoised } from "../../../tables/kept/memoised";
import { isSureSlip } from "../../../values/choices/isSureSlip";
import { timesOfEach } from "../../../values/groups/timesOfEach";
import { tidyText } from "../../../values/text/foldText";
import { houseWordMeant } from "./houseWords";
import type { OptionColumn } from "./optionColumn";

/** Whether a text is a slip of an option, or of a word the company uses all the time. */
export function isMistyped(text: string, column: OptionColumn): boolean {
  if (isSureSlip(text, column.index)) return true;
  return houseWordMeant(text, column.houseWords) !== undefined && !isMadeOfWords(text, column);
}

/** DAP Chennai beside DDP Chennai: every part of it stands in other cells as well, so nothing is mistyped. */
function isMadeOfWords(text: string, column: OptionColumn): boolean {
  const parts = partsOf(text);
  const usage = partUsage(column);
  return parts.length > 1 && parts.every((part) => (usage.get(part) ?? 0) >= fewestUses);
}

/** In so many different texts a part is a word of the column. */
const fewestUses = 3;

const partUsage = memoised((column: OptionColumn): ReadonlyMap<string, number> => {
  return timesOfEach([...column.odd.keys()].flatMap((text) => [...new Set(partsOf(text))]));
});

function partsOf(text: string): readonly string[] {
  return tidyText(text)
    .toLowerCase()
    .split(/[\s/+,]+/)
    .filter((part) => part !== "");
}
