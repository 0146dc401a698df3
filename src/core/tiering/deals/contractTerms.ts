import { foldHeading } from "../../adopt/headings/foldHeading";
import type { Column, Table } from "../../tables/table";
import { columnsApart } from "./columnsApart";
import { bareEndOf, contractEnds, isOfElse } from "./contractEnds";
import { saidAlike, sharedWords } from "./saidAlike";

/** The columns that say from when to when a contract of each customer binds; its beginning may stand in any of several. */
export interface ContractTerm {
  readonly starts: readonly Column[];
  readonly end: Column | null;
}

/** The day somebody signed, or signed again, or it began. */
const started =
  /(?:签[约订署单]|[首续新]签|续约)(?:日期?|时间)?$|合同(?:签订|签署|开始|起始|生效)?(?:日期?|时间)$|起(?:日期?|始日?期?)?$|起租|开始|生效|开通|入会|\b(?:sign(?:ed|ing)?|start\w*|commenc\w*|effective|begin\w*)\b|^contract date$/;

/**
 * The terms of the contracts a sum of a customer list is for: of several those whose headings say the same as that of the sum
 * (年服务费, 服务开始), else all, the first contract and its renewals.
 */
export function contractTerms(
  customers: Table,
  sum: Column,
  isByTurns: boolean,
  today: number,
): readonly ContractTerm[] {
  const ends = contractEnds(customers, today);
  const starts = startsOf(customers).filter((start) => !ends.includes(start));
  if (ends.length > 1) return bestFor(sum, paired(starts, ends), ({ starts: own, end }) => [...own, end]);
  const [end = isByTurns ? bareEndOf(customers) : null] = ends;
  return [{ starts: bestFor(sum, starts, (start) => [start]), end: end ?? null }];
}

/** The columns that say when contracts began; those of something else (试用开始) only where they stand alone. */
function startsOf({ columns }: Table): readonly Column[] {
  const starts = columns.filter(({ field, heading }) => isDay(field) && started.test(wordsOf(heading)));
  const ofContracts = starts.filter(({ heading }) => !isOfElse(wordsOf(heading)));
  return ofContracts.length > 0 ? ofContracts : starts;
}

/** Every end with a beginning of its own on the same sheet: the one that is called alike, else the nearest, best before it. */
function paired(starts: readonly Column[], ends: readonly Column[]): readonly ContractTerm[] {
  const pairs = ends.flatMap((end) =>
    starts.filter((start) => Number.isFinite(columnsApart(start, end))).map((start) => ({ start, end })),
  );
  const ranked = pairs.sort(
    (a, b) =>
      saidAlike(b.start.heading, b.end.heading) - saidAlike(a.start.heading, a.end.heading) ||
      wayBack(a.start, a.end) - wayBack(b.start, b.end),
  );
  const startOf = new Map<Column, Column>();
  const taken = new Set<Column>();
  for (const { start, end } of ranked) {
    if (startOf.has(end) || taken.has(start)) continue;
    startOf.set(end, start);
    taken.add(start);
  }
  return ends.map((end) => ({ starts: [startOf.get(end) ?? []].flat(), end }));
}

/** What stands behind the end is farther than all before it. */
function wayBack(start: Column, end: Column): number {
  const apart = columnsApart(start, end);
  return apart > 0 ? apart : 1000 - apart;
}

/** Of several what says most of the sum's heading again; all where none says any of it. */
function bestFor<Item>(
  { heading }: Column,
  items: readonly Item[],
  columnsOf: (item: Item) => readonly (Column | null)[],
): readonly Item[] {
  const shared = items.map((item) =>
    Math.max(0, ...columnsOf(item).map((column) => (column ? sharedWords(heading, column.heading) : 0))),
  );
  const most = Math.max(0, ...shared);
  return items.filter((_, i) => shared[i] === most);
}

function isDay(field: Column["field"]): boolean {
  return field === "date" || field === "registeredOn" || field === "contractStart";
}

function wordsOf(heading: string): string {
  return foldHeading(heading).words;
}
