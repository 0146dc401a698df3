import type { CellValue } from "../../../sheets/cell";
import { commonest, timesOfEach } from "../../../values/groups/timesOfEach";
import { isBlankCell } from "../../cells/blankCells";
import type { SeenColumn } from "../seenColumn";

/** Share of the cells that must have a form, or be known, to be of a domain. */
export const mostly = 0.7;
/** Only the first rows of each sheet are seen: a few known values in common are many. */
export const fewestShared = 3;
const sharedShare = 0.05;

/** Whether so many of the texts are known elsewhere that it is no accident. */
export function areShared(known: readonly string[], texts: readonly string[]): boolean {
  return known.length >= fewestShared && known.length >= texts.length * sharedShare;
}

/** The form most of the texts have, null where they have none in common. */
export function commonShape(texts: readonly string[]): string | null {
  return (
    mostCommon(texts, shapeOf) ??
    mostCommon(
      texts.filter((text) => text.length >= longEnough),
      looseShapeOf,
    )
  );
}

function mostCommon(texts: readonly string[], shape: (text: string) => string): string | null {
  const [most, count = 0] = commonest(timesOfEach(texts.map(shape))) ?? [];
  return most !== undefined && texts.length >= fewestShared && count >= texts.length * mostly ? most : null;
}

/** Whether a text has a form that `commonShape` found. */
export function hasShape(text: string, shape: string): boolean {
  return shapeOf(text) === shape || looseShapeOf(text) === shape;
}

/** "AAA999" of ALD208, "汉汉9999" of 颍八0001. */
function shapeOf(text: string): string {
  return text
    .replace(/\d/g, "9")
    .replace(/[A-Za-z]/g, "A")
    .replace(/\p{Script=Han}/gu, "汉");
}

/** Numbers drawn by chance (0015f00000ORxCt) have but their length in common, which says something of long ones only. */
const longEnough = 8;

function looseShapeOf(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, "X");
}

/** The different words of a column of choices. */
export function wordsOf(column: SeenColumn): readonly string[] {
  return [...new Set(textsOf(column).map((text) => text.normalize("NFKC").trim()))];
}

/** The filled cells of the sample, as texts. */
export function textsOf({ profile }: SeenColumn): readonly string[] {
  return profile.cells.flatMap((cell: CellValue) => (isBlankCell(cell) ? [] : [String(cell).trim()]));
}
