import type { NameColumn } from "../../columns/names/names";
import { tokenCount } from "../texts/tokenOverlap";

/** Has a row a Chinese name? */
export const hasHan = ({ coreHashes }: NameColumn, row: number): boolean => coreHashes[row] !== 0;

/** Has it a name that is written in letters alone? */
export const isSpelled = (names: NameColumn, row: number): boolean =>
  !hasHan(names, row) && tokenCount(names.latin, row) > 0;

/** Has it a name at all? */
export const isNamed = (names: NameColumn, row: number): boolean =>
  hasHan(names, row) || tokenCount(names.latin, row) > 0;
