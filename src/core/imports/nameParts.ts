import { foldHeading } from "../adopt/foldHeading";
import type { ColumnMapping } from "../adopt/mapping";
import type { CellValue } from "../sheets/cell";

/** A person's name in two columns: which one this is. */
export type NamePart = "given" | "family";

const headings: Readonly<Record<NamePart, ReadonlySet<string>>> = {
  given: new Set(["firstname", "givenname", "forename", "名", "名字"]),
  family: new Set(["lastname", "familyname", "surname", "姓", "姓氏"]),
};

function partOf({ heading }: ColumnMapping): NamePart | null {
  const word = foldHeading(heading).bare.replace(/[\s_-]/g, "");
  if (headings.given.has(word)) return "given";
  return headings.family.has(word) ? "family" : null;
}

/** Both columns of names kept in two, by column; empty where one is missing or there is more than one pair. */
export function nameParts(columns: readonly ColumnMapping[]): ReadonlyMap<number, NamePart> {
  const parts = columns.flatMap((column) => {
    const part = partOf(column);
    return part ? [[column.column, part] as const] : [];
  });
  const isPair = parts.length === 2 && new Set(parts.map(([, part]) => part)).size === 2;
  return new Map(isPair ? parts : []);
}

const han = /\p{Script=Han}/u;

/** 欧阳 + 娜娜 → 欧阳娜娜; Lee + Anna → Anna Lee; one alone is all that is known. */
export function wholeName(given: CellValue, family: CellValue): string {
  const [first, last] = [String(given).trim(), String(family).trim()];
  const isChinese = han.test(first) && han.test(last);
  return isChinese ? last + first : [first, last].filter((part) => part !== "").join(" ");
}
