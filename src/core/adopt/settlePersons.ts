import type { Field } from "../sheets/fields";
import type { Option, SeenColumn } from "./seenColumn";

const people: readonly Field[] = ["contactName", "personName"];
/** What our own people are called: 会籍顾问, 主办会计, 揽收员, Sales Rep. */
const staff =
  /(?:员|师|顾问|专员|经理|会计|助理|客服|管家|教练|老师|销售|rep|agent|manager|officer|advisor|executive)$/i;
/** Such a heading over names may well be the owner, but says so itself too seldom to be sure. */
const staffConfidence = 0.56;

/**
 * Words of two or three characters look like names (季付, 白坯布). Where a heading already says who the contact is,
 * no other column is one by its cells alone; under the title of a job it may be the customer's owner with us.
 */
export function settlePersons(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  const has = (found: (option: Option) => boolean) =>
    options.some((option) => option !== null && found(option));
  if (!has((option) => isPerson(option) && option.reason.kind !== "content")) return options;
  let owned = has((option) => option.field === "owner" || option.field === "followedUpBy");
  return options.map((option, i) => {
    if (option === null || !isPerson(option) || option.reason.kind !== "content") return option;
    if (owned || !staff.test(columns[i]?.heading.trim() ?? "")) return null;
    owned = true;
    return { ...option, field: "owner", confidence: Math.min(option.confidence, staffConfidence) };
  });
}

function isPerson({ field }: Option): boolean {
  return field !== null && people.includes(field);
}
