import type { Table } from "../tables/table";
import { blockCapFor } from "./block/blockCap";
import { findCandidates } from "./block/candidates";
import { keyFamilies } from "./block/keys/keyFamilies";
import { keyWriterIn } from "./block/keys/keys";
import type { Forbidden } from "./clusters/clustering";
import type { Cluster, Duplicates } from "./clusters/duplicates";
import { knotClusters, knotSpace } from "./clusters/knotClusters";
import { factsPerRow } from "./columns/rowFacts";
import { forgetCounts } from "./columns/texts/frequency";
import { type Contested, contestedIn } from "./memory/contested";
import type { RowPair } from "./memory/notSamePairs";
import { firstLook } from "./scoring/glance/firstLook";
import { nextKnot, openKnots } from "./scoring/links";
import { type Matching, openMatching } from "./scoring/matching";
import type { DedupeSettings } from "./scoring/settings";

export interface DedupeOptions {
  /** Pairs of table rows the user said are not the same customer. */
  readonly notSame?: readonly RowPair[];
  /** How far the search is, 0…1, reading the table left out. */
  readonly report?: (share: number) => void;
  /** Each group as soon as nothing can change it any more, with the contested rows found with it. */
  readonly found?: (cluster: Cluster, contested: readonly Contested[]) => void;
}

const nobody: Forbidden = () => false;

function forbiddenBy(notSame: readonly RowPair[], rowCount: number): Forbidden {
  if (notSame.length === 0) return nobody;
  const keys = new Set(notSame.map(({ a, b }) => Math.min(a, b) * rowCount + Math.max(a, b)));
  return (a, b) => keys.has(Math.min(a, b) * rowCount + Math.max(a, b));
}

/** Share of the search that is over once the pairs to compare are known. */
const paired = 0.3;
/** How often progress is told: every so many rows. */
const reportEvery = 0x1000;
const nobodys: ReadonlySet<number> = new Set();

/** One room for all of a search: block keys lie where the facts of the rows come to lie once the keys are told. */
const searchRoom = ({ columns, rowCount }: Matching): Int32Array =>
  new Int32Array(columns.names === null ? 0 : rowCount * factsPerRow);

/** Groups of rows in a prepared table that are one customer, the first row's order. */
export function findDuplicatesIn(matching: Matching, options: DedupeOptions = {}): Duplicates {
  const { rowCount, columns, settings, contents } = matching;
  const { notSame = [], report = () => {}, found = () => {} } = options;
  const cap = blockCapFor(settings.blockCap, rowCount);
  forgetCounts();
  const room = searchRoom(matching);
  const writer = keyWriterIn(room.subarray(0, room.length >>> 1));
  const families = keyFamilies(columns, { rowCount, cap, writer, onlyShared: true });
  const candidates = findCandidates(families, contents, rowCount, room, () => firstLook(matching, room));
  const forbidden = forbiddenBy(notSame, rowCount);
  const contestedOf = contestedIn(notSame);
  const clusters: Cluster[] = [];
  const contested: Contested[] = [];
  const space = knotSpace();
  const knot = openKnots(matching, candidates);
  for (let reported = 0; nextKnot(knot); ) {
    if (knot.next >= reported) {
      report(paired + (knot.next / rowCount) * (1 - paired));
      reported = knot.next + reportEvery;
    }
    const inKnot = contestedOf(knot.links);
    const doubtful = inKnot.length === 0 ? nobodys : new Set(inKnot.map(({ row }) => row));
    for (const cluster of knotClusters(knot, space, forbidden, doubtful)) {
      clusters.push(cluster);
      found(cluster, inKnot);
    }
    contested.push(...inKnot);
  }
  clusters.sort((x, y) => (x.rows[0] ?? 0) - (y.rows[0] ?? 0));
  return { clusters, contested, candidatePairs: candidates.met };
}

/** Finds the duplicate groups of a table of customers, persons or places from whichever columns it has. */
export function findDuplicates(
  customers: Table,
  settings: DedupeSettings,
  options: DedupeOptions = {},
): Duplicates {
  return findDuplicatesIn(openMatching(customers, settings), options);
}
