import type { CellValue } from "../../sheets/cell";
import { unitText } from "../../values/names/unitText";
import type { Column } from "../table";

/**
 * Works of one firm, each with an account of its own; "site" may be a web address, a branch our own, and a location any town.
 * A 车间 is told by those who deliver to it: who only speaks to somebody there writes 部门.
 */
const worksHeading =
  /^(?:(?:works?|workshop|plant|factory|werk|厂区|分厂|车间|院区|校区)(?:名称| name)?)(?:\s*[/／]\s*(?:dep(?:artmen)?t\.?|abt(?:eilung)?\.?|部门|科室))?$/i;

/** Werk 2, Plant 2 and 二厂区: the words for works say nothing of which. */
const wordsForWorks = /\b(?:works?|workshop|plant|factory|werk)\b|厂区|分厂|车间|院区|校区/gi;

/** The column that says which of its firm's works each row is. */
export const worksOf = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ heading }) => worksHeading.test(heading.trim()));

/** Which of a firm's works a cell says, the same text however written; empty where it says none. */
export const whichWorks = (cell: CellValue | undefined): string =>
  typeof cell === "string" || typeof cell === "number"
    ? unitText(String(cell).replace(wordsForWorks, ""))
    : "";
