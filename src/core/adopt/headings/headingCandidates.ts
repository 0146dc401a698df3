import type { Field, Role } from "../../sheets/fields";
import { entityHeading } from "./entityHeading";
import { eventField } from "./eventHeadings";
import { foldHeading } from "./foldHeading";
import { foreignOwner, foreignWord, sellers } from "./foreignWords";
import { factors, scaled } from "./headingFactors";
import { ending, within } from "./knownPart";
import { mixedContact, mixedRegion } from "./mixedHeadings";
import { otherForms } from "./otherForms";
import { partOfName } from "./partOfName";
import { spelledOut } from "./spelledOut";
import { type Candidate, exact } from "./synonyms";

/** A column's heading with what stands over it (group) and under it (English key row), "" where nothing does. */
export interface HeadingText {
  readonly heading: string;
  readonly group: string;
  readonly key: string;
}

const separators = /[/／、&＆+＋|｜\n\r]|\s+(?:or|and)\s+|[和或与及](?=[\u4e00-\u9fff])/i;
/** IsUnreadByOwner, Has Opted Out Of Email: a question answered by yes or no, whatever it asks about. */
const question = /^(?:is|has|do not|does) [a-z]/;
const trailingNumber = /(?:[\d一二三四五]|[①②③④⑤])$/;

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

const sureNothing = 0.9;

/** A group whose label is well known and none of our fields, or names a paper people hold. */
function isOfElse(over: string, role: Role): boolean {
  const isNothing = exact(over, role).some(({ field, score }) => field === null && score > sureNothing);
  return isNothing || /(?:证|证书|执照|许可)$/.test(over);
}

/** 编号, 日期, 名称: said of anything, they take their meaning from what stands over them. */
function isBare(heading: string, role: Role): boolean {
  return exact(foldHeading(heading).bare, role).every(({ score }) => score < sureNothing);
}

function candidatesOf(heading: string, role: Role): readonly Candidate[] {
  const folded = foldHeading(heading);
  const straight = [...exact(folded.full, role), ...exact(folded.bare, role), ...shortened(heading, role)];
  if (straight.length > 0) return straight;
  const plain = folded.bare.replace(/[/&+|]/g, "");
  const { bareWords } = folded;
  if (question.test(bareWords)) return [{ field: null, score: sureNothing, synonym: folded.bare }];
  const ways: readonly (() => readonly Candidate[])[] = [
    () => exact(plain, role),
    () => ofEntity(heading, role),
    () =>
      scaled(
        otherForms(bareWords).flatMap((form) => exact(form, role)),
        factors.qualified,
      ),
    () => built(folded.bare, role),
    () => scaled(exact(plain.replace(trailingNumber, ""), role), factors.numbered),
    () => bilingual(heading, role),
    () => parts(heading, role),
    () => ending(bareWords, role),
    () => within(bareWords, role),
    () => (foreignOwner.test(bareWords) ? [] : partOfName(heading, role)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Person - Phone - Work: Pipedrive's exports name whose column it is. */
function ofEntity(heading: string, role: Role): readonly Candidate[] {
  const own = entityHeading(heading, role);
  if (own === null) return [];
  return typeof own === "string"
    ? scaled(candidatesOf(own, role), factors.qualified)
    : [{ field: own.field, score: builtScore, synonym: heading }];
}

/** Cust. Addr: read with its words spelled out. */
function shortened(heading: string, role: Role): readonly Candidate[] {
  const long = spelledOut(heading);
  return long === null ? [] : scaled(candidatesOf(long, role), factors.shortened);
}

/** A heading made of an event and a noun, as sure as a synonym that usually holds. */
const builtScore = 0.86;

function built(folded: string, role: Role): readonly Candidate[] {
  const field = eventField(folded, role);
  return field === null ? [] : [{ field, score: builtScore, synonym: folded }];
}

/** 客户名称 Customer Name: both halves are asked, each for itself. */
function bilingual(heading: string, role: Role): readonly Candidate[] {
  const chinese = heading.replace(/[^\u3400-\u9fff]/g, "");
  const latin = heading.replace(/[\u3400-\u9fff（）()]/g, " ").trim();
  if (chinese === "" || !/[A-Za-z]{3}/.test(latin)) return [];
  const halves = [...exact(foldHeading(chinese).bare, role), ...exact(foldHeading(latin).bare, role)];
  return scaled(halves, factors.bilingual);
}

/** 手机/电话, 经营范围/主营产品: what the parts mean, the first one first; mixed ways of contact are one. */
function parts(heading: string, role: Role): readonly Candidate[] {
  const outside = heading.normalize("NFKC").replace(/[([【][^)\]】]*[)\]】]/g, " ");
  const pieces = outside.split(separators).map((piece) => foldHeading(piece).bare);
  const known = pieces.filter((piece) => piece !== "").map((piece) => exact(piece, role));
  if (known.length < 2 || known.every((candidates) => candidates.length === 0)) return [];
  if (sayTheSame(known)) return known[0] ?? [];
  const all = known.flatMap((candidates, i) => scaled(candidates, factors.part - (i === 0 ? 0 : 0.06)));
  return [
    ...all.filter((candidate) => candidate.field !== null),
    ...mixedContact(known, heading),
    ...mixedRegion(known, heading),
  ];
}

/** Firma / Company, 电话/Tel: one meaning said in two languages is as sure as either. */
function sayTheSame(known: readonly (readonly Candidate[])[]): boolean {
  const fields = new Set(known.map(([best]) => best?.field ?? null));
  return fields.size === 1 && !fields.has(null);
}

function bestPerField(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Field | null, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.field);
    if (known === undefined || candidate.score > known.score) best.set(candidate.field, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
