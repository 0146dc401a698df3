import { commonest, timesOfEach } from "../../../values/groups/timesOfEach";
import { fewestCells, showsHabit } from "../habit";
import type { SeenColumn } from "../seenColumn";
import { leastDistinct } from "./linkedIds";
import { commonShape, textsOf } from "./sharedTexts";

/** Customers' own numbers stand on nearly every row of their list; whom a few are billed through, on those. */
const nearlyAll = 0.9;
const someFilled = 0.5;

/**
 * Columns of a customer list that hold numbers of other customers on it: few rows are filled, or most with one and the same that
 * stands for none (000000000000000AAA of a CRM), while a fuller column has numbers of the same form that differ from row to row.
 * Bill-to customer no. beside No., 上级编号 beside 编号, ConvertedAccountId beside Id.
 */
export function pointingAway(columns: readonly SeenColumn[]): ReadonlySet<SeenColumn> {
  const few = columns.filter(
    ({ profile }) => profile.filled > 0 && profile.filled < profile.rows * someFilled,
  );
  const sameOne = columns.filter(isMostlyOne);
  if (few.length + sameOne.length === 0) return new Set();
  const own = new Set(columns.filter(({ profile }) => isOwn(profile)).map(shapeOf));
  const lengths = new Set([...own].map((shape) => (isShape(shape) ? shape.length : 0)));
  return new Set([
    ...few.filter((column) => {
      const shape = shapeOf(column);
      return isShape(shape) && own.has(shape);
    }),
    ...sameOne.filter((column) =>
      textsOf(column).every(({ length }) => length >= drawn && lengths.has(length)),
    ),
  ]);
}

/** Numbers drawn by chance have but their length in common (see commonShape), which says something of long ones only. */
const drawn = 8;

function isMostlyOne(column: SeenColumn): boolean {
  const texts = textsOf(column);
  const [, times = 0] = commonest(timesOfEach(texts)) ?? [];
  return texts.length >= fewestCells && times > texts.length * someFilled;
}

function shapeOf(column: SeenColumn): string | null {
  return commonShape(textsOf(column));
}

/** Several digits: "A" of marks and "汉汉" of names are the form of much else. */
function isShape(shape: string | null): shape is string {
  return shape !== null && /99|XX/.test(shape);
}

function isOwn(profile: SeenColumn["profile"]): boolean {
  const { filled, rows, distinct, ordinal } = profile;
  return showsHabit(profile) && filled >= rows * nearlyAll && distinct >= leastDistinct && !ordinal;
}
