import type { ColumnProfile } from "./columnProfile";

/**
 * What is counted or weighed by: 片, 套, 公斤, ㎡, pcs. 单位 is a company as often as a measure, and no company and no person
 * has a name of one character.
 */
const measure =
  /^(?:\p{Script=Han}|[\u33a0-\u33c6]|m[²³23]?|[ckm]?m|k?g|m?l|t|ea|pcs?|sets?|box(?:es)?|ctns?|公斤|千克|平方米?|平米|立方米?|延米|公里|小时|课时|学时|人[天次时月])$/iu;
/** By judgement: nearly all, but for notes. */
const nearlyAll = 0.8;

/** Whether a column says by what is counted. */
export function isMeasure({ cells }: ColumnProfile): boolean {
  const texts = cells.map((cell) => String(cell).trim()).filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => measure.test(text)).length >= texts.length * nearlyAll;
}
