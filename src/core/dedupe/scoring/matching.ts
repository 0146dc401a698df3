import type { Table } from "../../tables/table";
import { contentHashes } from "../columns/contents";
import type { EvidenceColumns } from "../columns/evidence";
import { evidenceColumns } from "../columns/evidenceColumns";
import type { Comparison } from "../compare/levels/comparison";
import { agentsAmong, noAgents } from "./agents";
import { comparisonsOf, namesOf } from "./comparisons";
import type { DedupeSettings } from "./settings";

/** A table made ready: its evidence, the comparisons it allows and the limits that follow from them. */
export interface Matching {
  readonly rowCount: number;
  readonly columns: EvidenceColumns;
  readonly comparisons: readonly Comparison[];
  /** After each comparison: the most that the ones behind it can still add. */
  readonly left: readonly Remainder[];
  readonly contents: Int32Array;
  /** log2 of the odds that two rows picked at random are one customer. */
  readonly priorBits: number;
  readonly settings: DedupeSettings;
}

export interface Remainder {
  /** Sum over the comparisons that count in full. */
  readonly fixed: number;
  /** Strongest and sum of those that say how a customer is reached. */
  readonly strongest: number;
  readonly reach: number;
}

function remainderOf(comparisons: readonly Comparison[]): Remainder {
  const reach = comparisons.filter((comparison) => comparison.reach).map(({ most }) => most);
  const fixed = comparisons.filter((comparison) => !comparison.reach).map(({ most }) => most);
  const sum = (bits: readonly number[]) => bits.reduce((total, each) => total + each, 0);
  return { fixed: sum(fixed), strongest: Math.max(0, ...reach), reach: sum(reach) };
}

/** Below a thousand rows the odds no longer follow the size: everybody in a short list knows each other. */
const fewestRowsBits = 10;

/** The table a small one is a part of: the odds and the kinds of columns are taken from it. */
export interface WholeTable {
  readonly rowCount: number;
  readonly columns: EvidenceColumns;
}

/** Reads a table for matching; the costly part of every search, kept for explanations afterwards. */
export function openMatching(customers: Table, settings: DedupeSettings, whole?: WholeTable): Matching {
  const columns = evidenceColumns(customers, whole?.columns);
  const sizeBits = Math.max(fewestRowsBits, Math.ceil(Math.log2((whole ?? customers).rowCount + 1)));
  const byName = namesOf(columns, sizeBits, settings.separateBranches);
  const [names] = byName;
  // The few rows beside one that is typed do not tell who answers for several.
  const agents = whole === undefined && names !== undefined ? agentsAmong(columns, names) : noAgents;
  const comparisons = comparisonsOf(columns, sizeBits, byName, agents);
  return {
    rowCount: customers.rowCount,
    columns,
    comparisons,
    left: comparisons.map((_, at) => remainderOf(comparisons.slice(at + 1))),
    contents: contentHashes(columns, customers.rowCount),
    priorBits: 1 - sizeBits,
    settings,
  };
}
