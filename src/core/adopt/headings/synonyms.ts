import type { ColumnSpec, SheetSpec } from "../../sheets/column";
import { type Field, fields, type Role } from "../../sheets/fields";
import { customers } from "../../sheets/standard/customers";
import { followUps } from "../../sheets/standard/followUps";
import { transactions } from "../../sheets/standard/transactions";
import { foldHeading } from "./foldHeading";
import { customerSynonyms } from "./synonyms/customerSynonyms";
import { dutchSynonyms } from "./synonyms/dutchSynonyms";
import { europeanSynonyms } from "./synonyms/europeanSynonyms";
import type { FieldSynonyms, Synonyms } from "./synonyms/fieldSynonyms";
import { followUpSynonyms } from "./synonyms/followUpSynonyms";
import { japaneseSynonyms } from "./synonyms/japaneseSynonyms";
import { koreanSynonyms } from "./synonyms/koreanSynonyms";
import { otherSynonyms } from "./synonyms/otherSynonyms";
import { transactionSynonyms } from "./synonyms/transactionSynonyms";
import { withoutAccents } from "./withoutAccents";

/** What a heading may mean; null = known, and none of our fields. */
export interface Candidate {
  readonly field: Field | null;
  /** 0…1. */
  readonly score: number;
  readonly synonym: string;
}

const scores = { sure: 0.95, usual: 0.84, weak: 0.66, partial: 0.5 } as const;
/** Customer columns on a follow-up or transaction sheet: there the sheet's own fields come first. */
const guestFactor = 0.9;

type Index = Map<string, Candidate[]>;

const own: Readonly<Record<Role, Synonyms>> = {
  customers: customerSynonyms,
  followUps: followUpSynonyms,
  transactions: transactionSynonyms,
};

const abroad = [europeanSynonyms, dutchSynonyms, japaneseSynonyms, koreanSynonyms];

const standard: Readonly<Record<Role, SheetSpec>> = { customers, followUps, transactions };

const built = new Map<Role, Index>();

/** Every synonym a role knows, by folded heading. */
export function synonymsOf(role: Role): ReadonlyMap<string, readonly Candidate[]> {
  const known = built.get(role);
  if (known !== undefined) return known;
  const index: Index = new Map();
  fill(index, own[role], 1, () => grades);
  for (const column of standard[role].columns) putStandard(index, column);
  if (role !== "customers") fill(index, customerSynonyms, guestFactor, guestGrades);
  for (const synonyms of abroad) fill(index, synonyms[role], 1, () => grades);
  if (role !== "customers")
    for (const synonyms of abroad) fill(index, synonyms.customers, guestFactor, referenceGrades);
  for (const synonym of words(otherSynonyms)) put(index, { field: null, score: scores.sure, synonym });
  built.set(role, index);
  return index;
}

/** What a folded heading may mean: Teléfono as Telefono. */
export function exact(folded: string, role: Role): readonly Candidate[] {
  const known = synonymsOf(role);
  return known.get(folded) ?? known.get(withoutAccents(folded)) ?? [];
}

/** The headings of our own sheet of the role, in every language. */
function putStandard(index: Index, { key, heading }: ColumnSpec): void {
  const field = fields.find((candidate) => candidate === key);
  if (field === undefined) return;
  for (const text of Object.values(heading)) {
    put(index, { field, score: scores.sure, synonym: foldHeading(text).full });
  }
}

type Grade = keyof FieldSynonyms;
const grades: readonly Grade[] = ["sure", "usual", "weak", "partial"];
/** Fields by which an event names its customer; of the others (类别, 状态, title …) only sure words are taken. */
const references: ReadonlySet<Field> = new Set<Field>([
  "customerId",
  "companyName",
  "personName",
  "contactName",
  "phone",
  "owner",
  "note",
  "region",
]);

function guestGrades(field: Field): readonly Grade[] {
  return references.has(field) ? grades : ["sure"];
}

/** Other words of a customer sheet abroad are often of something else on a sheet of events. */
function referenceGrades(field: Field): readonly Grade[] {
  return references.has(field) ? grades : [];
}

function fill(
  index: Index,
  synonyms: Synonyms,
  factor: number,
  gradesOf: (field: Field) => readonly Grade[],
): void {
  for (const field of fields) {
    for (const grade of gradesOf(field)) {
      for (const synonym of words(synonyms[field]?.[grade] ?? "")) {
        put(index, { field, score: scores[grade] * factor, synonym });
      }
    }
  }
}

function put(index: Index, candidate: Candidate): void {
  const known = index.get(candidate.synonym);
  if (known === undefined) index.set(candidate.synonym, [candidate]);
  else if (!known.some((other) => other.field === candidate.field)) known.push(candidate);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
