import type { Rule } from "../rule/rule";
import { blankRow } from "./structure/blankRow";
import { codeNotText } from "./structure/codeNotText";
import { duplicateHeading } from "./structure/duplicateHeading";
import { hiddenRows } from "./structure/hiddenRows";
import { lostDropdown } from "./structure/lostDropdown";
import { mergedCells } from "./structure/mergedCells";
import { overwrittenFormula } from "./structure/overwrittenFormula";
import { rowsOutsideTable } from "./structure/rowsOutsideTable";
import { wrongTotal } from "./structure/wrongTotal";

/** What is wrong with a sheet as a whole: rows, headings, dropdowns, formulas. */
export const structureRules: readonly Rule[] = [
  blankRow,
  duplicateHeading,
  mergedCells,
  rowsOutsideTable,
  lostDropdown,
  codeNotText,
  overwrittenFormula,
  hiddenRows,
  wrongTotal,
];
