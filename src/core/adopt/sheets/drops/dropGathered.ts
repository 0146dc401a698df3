import type { Field } from "../../../sheets/fields";
import type { SheetHead } from "../../../sheets/grid";
import type { SheetMapping } from "../../mapping/mapping";
import { recordsOfHead } from "../../rows/headParts";

/** By judgement: a list and its copy are no gathering, and a few customers standing on both prove nothing. */
const fewestParts = 2;
const fewestRecords = 20;
/** The first records of the gathering that must stand at the start of its parts; the rest were mistyped or added since. */
const mostly = 0.9;
/** How far the records counted may differ from those of the parts: rows of totals, and rows added since. */
const slack = 0.03;
const keys: readonly (Field | null)[] = ["customerId", "companyName", "personName"];

/**
 * Several lists of customers (one for every salesman) and one that gathers them, as long as all of them together: read side
 * by side, every customer would be there twice. The gathering stays if it says as much of them as each of its parts.
 */
export function dropGathered(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
): readonly SheetMapping[] {
  const lists = mappings.flatMap((mapping, i) => {
    const head = heads[i];
    return mapping.role === "customers" && head?.visible === true ? [{ mapping, head }] : [];
  });
  if (lists.length <= fewestParts) return mappings;
  const gathering = lists.find((list) =>
    isGathered(
      list,
      lists.filter((other) => other !== list),
    ),
  );
  if (gathering === undefined) return mappings;
  const parts = new Set(lists.map(({ mapping }) => mapping).filter((part) => part !== gathering.mapping));
  return mappings.map((mapping) => (parts.has(mapping) ? { ...mapping, role: null } : mapping));
}

interface List {
  readonly mapping: SheetMapping;
  readonly head: SheetHead;
}

function isGathered(list: List, parts: readonly List[]): boolean {
  const records = parts.reduce((sum, part) => sum + recordsOf(part), 0);
  if (records < fewestRecords || Math.abs(recordsOf(list) - records) > records * slack) return false;
  if (parts.some((part) => saidBy(part) > saidBy(list))) return false;
  const known = new Set(parts.flatMap((part) => namedFirst(part).flat()));
  const first = namedFirst(list).filter((names) => names.length > 0);
  return first.filter((names) => names.some((name) => known.has(name))).length >= first.length * mostly;
}

function recordsOf({ mapping }: List): number {
  return mapping.lastDataRow - mapping.firstDataRow + 1;
}

/** How many things it says of its customers. */
function saidBy({ mapping }: List): number {
  return mapping.columns.filter(({ field }) => field !== null).length;
}

/** The numbers and names of each of the first records. */
function namedFirst({ mapping, head }: List): readonly (readonly string[])[] {
  const columns = mapping.columns.filter(({ field }) => keys.includes(field));
  return recordsOfHead(mapping, head).map((row) =>
    columns.flatMap(({ column }) => {
      const text = String(row[column - head.head.firstColumn] ?? "").trim();
      return text === "" ? [] : [text];
    }),
  );
}
