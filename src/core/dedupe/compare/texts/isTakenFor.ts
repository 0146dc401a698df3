import { looksAlike } from "../../../reference/characters/lookAlikes";
import { sameSound } from "../../columns/texts/pinyin";

/** Is a Chinese character the other one, or easily written for it: one that sounds or looks the same? */
export const isTakenFor = (x: number, y: number): boolean => x === y || sameSound(x, y) || looksAlike(x, y);
