import type { Field, Role } from "../../sheets/fields";
import { candidatesOf, sureNothing } from "./candidatesOf";
import { foldHeading } from "./foldHeading";
import { foreignWord, sellers } from "./foreignWords";
import { type Candidate, exact } from "./synonyms";

/** A column's heading with what stands over it (group) and under it (English key row), "" where nothing does. */
export interface HeadingText {
  readonly heading: string;
  readonly group: string;
  readonly key: string;
}

/** What a heading may mean on a sheet of this role, one candidate a field, best first. */
export function headingCandidates(text: HeadingText, role: Role): readonly Candidate[] {
  const found: Candidate[] = [];
  if (text.group !== "") found.push(...grouped(text, role));
  if (found.length === 0) found.push(...candidatesOf(text.heading, role));
  if (text.key !== "") found.push(...candidatesOf(text.key, role));
  return bestPerField(found);
}

/** 联系人 over 姓名 reads 联系人姓名; a heading under 乙方 or 供应商 is not the customer's. */
function grouped({ heading, group }: HeadingText, role: Role): readonly Candidate[] {
  const joined = exact(foldHeading(group).bare + foldHeading(heading).bare, role);
  if (joined.length > 0) return joined;
  const { bare: over, bareWords } = foldHeading(group);
  // 编号 under 身份证 or 电工证 numbers that, not the customer.
  if (isOfElse(over, role) && isBare(heading, role)) return [{ field: null, score: 0.9, synonym: over }];
  if (!foreignWord.test(bareWords) || candidatesOf(group, role).some((candidate) => candidate.field !== null))
    return [];
  const own = candidatesOf(heading, role);
  return sellers.test(bareWords) ? [{ field: null, score: 0.9, synonym: over }] : own;
}

/** A group whose label is well known and none of our fields, or names a paper people hold. */
function isOfElse(over: string, role: Role): boolean {
  const isNothing = exact(over, role).some(({ field, score }) => field === null && score > sureNothing);
  return isNothing || /(?:证|证书|执照|许可)$/.test(over);
}

/** 编号, 日期, 名称: said of anything, they take their meaning from what stands over them. */
function isBare(heading: string, role: Role): boolean {
  return exact(foldHeading(heading).bare, role).every(({ score }) => score < sureNothing);
}

function bestPerField(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Field | null, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.field);
    if (known === undefined || candidate.score > known.score) best.set(candidate.field, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
