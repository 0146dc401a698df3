import { type Field, fields, type Role } from "../sheets/fields";
import { customerSynonyms } from "./customerSynonyms";
import type { Synonyms } from "./fieldSynonyms";
import { followUpSynonyms } from "./followUpSynonyms";
import { otherSynonyms } from "./otherSynonyms";
import { transactionSynonyms } from "./transactionSynonyms";

/** What a heading may mean; null = known, and none of our fields. */
export interface Candidate {
  readonly field: Field | null;
  /** 0…1. */
  readonly score: number;
  readonly synonym: string;
}

const scores = { sure: 0.95, usual: 0.84, weak: 0.66 } as const;
/** Customer columns on a follow-up or transaction sheet: there the sheet's own fields come first. */
const guestFactor = 0.9;

type Index = Map<string, Candidate[]>;

const own: Readonly<Record<Role, readonly Synonyms[]>> = {
  customers: [customerSynonyms],
  followUps: [followUpSynonyms],
  transactions: [transactionSynonyms],
};

const built = new Map<Role, Index>();

/** Every synonym a role knows, by folded heading. */
export function synonymsOf(role: Role): ReadonlyMap<string, readonly Candidate[]> {
  const known = built.get(role);
  if (known !== undefined) return known;
  const index: Index = new Map();
  for (const synonyms of own[role]) fill(index, synonyms, 1);
  if (role !== "customers") fill(index, customerSynonyms, guestFactor);
  for (const synonym of words(otherSynonyms)) put(index, { field: null, score: scores.sure, synonym });
  built.set(role, index);
  return index;
}

function fill(index: Index, synonyms: Synonyms, factor: number): void {
  for (const field of fields) {
    for (const grade of ["sure", "usual", "weak"] as const) {
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
