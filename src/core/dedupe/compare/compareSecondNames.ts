import type { NameColumn } from "../columns/names";
import type { Comparison } from "./comparison";
import { tokenCount } from "./tokenOverlap";

/** What the same name in a second language adds to the first: both were copied from one card. */
const further = 0.3;

const isNamed = (names: NameColumn, row: number): boolean =>
  names.coreHashes[row] !== 0 || tokenCount(names.latin, row) > 0;

/**
 * Names in another language beside the names: of two that are spelled alike in English (金輝 and 錦輝 are both Kam Fai) the
 * Chinese ones tell them apart; where a row has no other name, they count in full.
 */
export function compareSecondNames(second: Comparison, column: NameColumn, first: NameColumn): Comparison {
  return {
    ...second,
    name: "secondName",
    source: column,
    bits(level, a, b) {
      const bits = second.bits(level, a, b);
      const isFurther = bits > 0 && isNamed(first, a) && isNamed(first, b);
      return isFurther ? bits * further : bits;
    },
  };
}
