import { candidatesOf } from "../../adopt/headings/candidatesOf";
import { foldHeading } from "../../adopt/headings/foldHeading";
import type { Field, Role } from "../../sheets/fields";
import { dictionaryOf } from "../../sheets/standard/dictionaryOf";
import type { Column } from "../../tables/table";

/** A heading that surely, or usually, means a field (see synonyms). */
const usual = 0.8;
/** 客户来源选项 over what may be chosen under 客户来源. */
const ofChoices = /(?:选项|列表|清单|字典|下拉|可选项?|取值|list|options?|choices|values)$/;

/** Whether a list stands under the heading of a column. */
export function isUnder({ heading, headingOnSheet = [] }: Column, listed: string): boolean {
  const names = [heading, ...headingOnSheet].map(folded).filter((name) => name !== "");
  return names.includes(folded(listed)) || names.includes(folded(listed).replace(ofChoices, ""));
}

function folded(heading: string): string {
  return foldHeading(heading).bare;
}

/** Whether a heading is another for a field that has a dictionary: 来源 for 客户来源. */
export function isFor(field: Field, role: Role, listed: string): boolean {
  if (dictionaryOf(field) === undefined) return false;
  const [best] = candidatesOf(listed, role);
  return best?.field === field && best.score >= usual;
}
