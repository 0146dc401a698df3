import type { Column } from "../../tables/table";
import { hashText } from "../normalise/wordTable";
import { cellText } from "./cellText";
import { unitText } from "./departments";

/** Works of one firm; "site" may be a web address, a branch our own, and a location any town. */
const worksHeading =
  /^(?:(?:works?|plant|factory|werk|厂区|分厂|院区|校区)(?:名称| name)?)(?:\s*[/／]\s*(?:dep(?:artmen)?t\.?|abt(?:eilung)?\.?|部门|科室))?$/i;

/** Werk 2, Plant 2 and 二厂区: the words for works say nothing of which. */
const wordsForWorks = /\b(?:works?|plant|factory|werk)\b|厂区|分厂|院区|校区/gi;

/** Which of a firm's works each row is, 0 where it does not say; null where no column holds them. */
export function worksColumn(columns: readonly Column[]): Int32Array | null {
  const works = columns.find(({ heading }) => worksHeading.test(heading.trim()));
  if (works === undefined) return null;
  return Int32Array.from(works.cells, (cell) => {
    const which = unitText(cellText(cell).replace(wordsForWorks, ""));
    return which === "" ? 0 : hashText(which);
  });
}
