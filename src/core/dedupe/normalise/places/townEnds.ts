import { codeSet } from "../../../values/text/codeSet";

const townSuffixes = codeSet("镇乡");
/** 城乡 is town and country, no town of that name. */
const ofCities = "城".charCodeAt(0);

/** By judgement: characters of a town's name before 镇. */
export const longestTown = 4;

/** Does a town end at a place: 丁蜀镇? */
export const endsTown = (codes: Uint16Array, at: number): boolean =>
  townSuffixes.has(codes[at] ?? 0) && codes[at - 1] !== ofCities;
