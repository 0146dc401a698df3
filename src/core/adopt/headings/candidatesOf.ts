import type { Role } from "../../sheets/fields";
import { entityHeading } from "./entityHeading";
import { eventField } from "./eventHeadings";
import { foldHeading } from "./foldHeading";
import { foreignOwner } from "./foreignWords";
import { factors, scaled } from "./headingFactors";
import { ending, within } from "./knownPart";
import { mixedContact, mixedRegion } from "./mixedHeadings";
import { otherForms } from "./otherForms";
import { partOfName } from "./partOfName";
import { spelledOut } from "./spelledOut";
import { sumOf } from "./sumOf";
import { type Candidate, exact } from "./synonyms";

const separators = /[/／、&＆+＋|｜\n\r]|\s+(?:or|and)\s+|[和或与及](?=[\u4e00-\u9fff])/i;
/** IsUnreadByOwner, Has Opted Out Of Email: a question answered by yes or no, whatever it asks about. */
const question = /^(?:is|has|do not|does) [a-z]/;
const trailingNumber = /(?:[\d一二三四五]|[①②③④⑤])$/;

/** From here on it is sure that a heading means none of our fields. */
export const sureNothing = 0.9;

/** What one heading may mean, whatever stands around it: as it stands, else in the first way in which it means anything. */
export function candidatesOf(heading: string, role: Role): readonly Candidate[] {
  const folded = foldHeading(heading);
  const straight = [...exact(folded.full, role), ...exact(folded.bare, role), ...shortened(heading, role)];
  const counted = sumOf(heading, straight, role);
  if (counted.length > 0) return counted;
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
