import { eachGroup } from "../block/groups/eachGroup";
import { keyWriter } from "../block/keys/keys";
import { listFamily } from "../block/keys/listFamily";
import type { EvidenceColumns } from "../columns/evidence";
import { areOtherDoors } from "../columns/places/houseNumbers";
import type { ListColumn } from "../columns/texts/lists";
import { sayOthers } from "../columns/texts/sayOthers";
import type { AgentTest } from "../compare/isAgents";
import type { Comparison } from "../compare/levels/comparison";

/** Telephones and mailboxes of agents: landlords, managers of a building, bookkeepers, owners of several firms. */
export interface Agents {
  readonly phones: AgentTest;
  readonly boxes: AgentTest;
}

const nobodys: ReadonlySet<number> = new Set();
const nobody: AgentTest = { values: nobodys, areOthers: () => false };
export const noAgents: Agents = { phones: nobody, boxes: nobody };

/** Of so many customers whose names speak against each other none is the other written otherwise: two may be. */
const fewestCustomers = 3;
/** Rows of one value that are looked at: of more there are three customers among the first. */
const mostLooked = 24;
/** A few common words (Granite Software, Evergreen Software) that two names share are worth no more. */
const fewBits = 2;

/** Do two rows tell of two customers? */
type Apart = (a: number, b: number) => boolean;

/** Do two rows say of what each customer has one of its own that it is another: house and door, number, first day? */
function ownThings({ addresses, founded, creditCodes, values }: EvidenceColumns): Apart {
  const numbers = values.flatMap(({ kind, column }) => (kind === "register" ? [column.hashes] : []));
  const all = [addresses?.wholes, founded?.days, creditCodes ?? undefined, ...numbers];
  return (a, b) =>
    all.some((hashes) => hashes !== undefined && sayOthers(hashes, a, b)) ||
    (addresses !== null && areOtherDoors(addresses.latin, a, b));
}

/** Do two names speak for two customers? One in another script may be anybody's. */
function areUnlike(names: Comparison, a: number, b: number): boolean {
  const level = names.level(a, b);
  const effect = names.levels[level]?.effect;
  if (effect === "conflict" || effect === "veto") return true;
  return effect === "weak" && names.bits(level, a, b) < fewBits;
}

/** Whether three of the rows are other customers than one another; a row without a name is nobody's other. */
function areSeveral(rows: Int32Array, names: Comparison, areOthers: Apart): boolean {
  const found: number[] = [];
  for (const row of rows) {
    if (names.level(row, row) === 0) continue;
    if (found.every((other) => areOthers(Math.min(row, other), Math.max(row, other)))) found.push(row);
    if (found.length >= fewestCustomers) return true;
  }
  return false;
}

/** Is a value, by the rows that share it, one of somebody who answers for several customers? */
type SharedByOthers = (rows: Int32Array) => boolean;

/** Hashes of the values under which several customers are found. */
function agentsValues(list: ListColumn | undefined, areAgents: SharedByOthers): ReadonlySet<number> {
  if (list === undefined) return nobodys;
  const found = new Set<number>();
  eachGroup(listFamily(list, { cap: 0, writer: keyWriter(0), onlyShared: true }), (rows, value) => {
    if (areAgents(rows)) found.add(value);
  });
  return found;
}

/**
 * The numbers and mailboxes under which three customers or more are reached whose names differ, and something of their
 * own: what answers there answers for all of them, so that two rows that share it are two customers as likely as one. Of two
 * customers the note of one may say so.
 */
export function agentsAmong(columns: EvidenceColumns, names: Comparison): Agents {
  const own = ownThings(columns);
  const { saysAgents, people } = columns;
  // Who shares a warehouse has one house as well, but another person in it.
  const areOtherPeople: Apart = (a, b) =>
    people !== null && sayOthers(people.fulls, a, b) && (saysAgents(a) || saysAgents(b));
  const apart: Apart = (a, b) => own(a, b) || areOtherPeople(a, b);
  const areOthers: Apart = (a, b) => apart(a, b) && areUnlike(names, a, b);
  // Beside a row without a name nothing says whom of all those the agent answers for it is.
  const mayBeOthers: Apart = (a, b) => apart(a, b) && (names.level(a, b) === 0 || areUnlike(names, a, b));
  const areAgents: SharedByOthers = (rows) =>
    rows.some(saysAgents) ||
    (rows.length >= fewestCustomers && areSeveral(rows.subarray(0, mostLooked), names, areOthers));
  const testOf = (list: ListColumn | undefined) => ({
    values: agentsValues(list, areAgents),
    areOthers: mayBeOthers,
  });
  return { phones: testOf(columns.phones ?? undefined), boxes: testOf(columns.emails?.boxes) };
}
