import * as z from "zod/mini";
import type { CellValue } from "../../sheets/cell";
import { type OperationEnd, type OperationHead, operationsOf, type RecordedOperation } from "../operation";
import { operationKinds, type RecordedChange } from "../patch";
import { changesOf } from "./journalEntries";
import { journalEntry } from "./journalEntry";

const headSchema = z.object({
  id: z.int(),
  operation: z.enum(operationKinds),
  reason: z.string(),
  author: z.string(),
  at: z.string(),
  undoes: z.nullable(z.int()),
  part: z.exactOptional(z.object({ of: z.int(), group: z.int() })),
  lines: z.int(),
});
const endSchema = z.object({
  id: z.int(),
  state: z.enum(["done", "rolled-back"]),
  contents: z.record(z.string(), z.string()),
});
const groupSchema = z.array(journalEntry);

/** "12.3.1/2|…": operation 12, its line 3, first of two parts. The head is line 0, ends are below: done -1, rolled back -2. */
const linePattern = /^(\d{1,9})\.(-?\d{1,9})\.(\d{1,4})\/(\d{1,4})\|([\s\S]*)$/;

interface Line {
  readonly id: number;
  readonly number: number;
  readonly json: string;
}

/**
 * The details cells of 变更日志, in any order, back to operations. What cannot be read any more (edited by hand,
 * cut off, deleted) costs that entry only and is counted in `unreadable`.
 */
export function readJournal(details: readonly CellValue[]): readonly RecordedOperation[] {
  const lines = joinParts(details);
  const heads: OperationHead[] = [];
  const ends: OperationEnd[] = [];
  const groups = new Map<number, { changes: RecordedChange[]; readable: number }>();
  for (const line of lines.toSorted((a, b) => a.number - b.number)) {
    const value = parsed(line.json);
    if (line.number === 0) pushIf(heads, headSchema.safeParse(value).data, line.id);
    else if (line.number < 0) pushIf(ends, endSchema.safeParse(value).data, line.id);
    else addGroup(groups, line.id, groupSchema.safeParse(value).data);
  }
  return operationsOf(heads, ends).map((record) => {
    const group = groups.get(record.id);
    const changes = (group?.changes ?? []).map((change) => withContents(change, record.contents));
    return { ...record, changes, unreadable: record.lines - (group?.readable ?? 0) };
  });
}

function addGroup(
  groups: Map<number, { changes: RecordedChange[]; readable: number }>,
  id: number,
  entries: z.infer<typeof groupSchema> | undefined,
): void {
  const group = groups.get(id) ?? { changes: [], readable: 0 };
  groups.set(id, group);
  if (!entries) return;
  for (const entry of entries) for (const change of changesOf(entry)) group.changes.push(change);
  group.readable++;
}

/** A sheet removal learns what the sheet held when it was installed. */
function withContents(change: RecordedChange, contents: Readonly<Record<string, string>>): RecordedChange {
  if (change.kind !== "add-sheet") return change;
  const hash = contents[change.sheet.name];
  return hash === undefined ? change : { ...change, contents: hash };
}

function joinParts(details: readonly CellValue[]): readonly Line[] {
  const parts = new Map<string, { id: number; number: number; of: number; pieces: string[] }>();
  for (const cell of details) {
    const match = typeof cell === "string" ? linePattern.exec(cell) : null;
    if (!match) continue;
    const [, id = "", number = "", part = "", of = "", piece = ""] = match;
    const line = parts.get(`${id}.${number}`) ?? { id: +id, number: +number, of: +of, pieces: [] };
    line.pieces[+part - 1] = piece;
    parts.set(`${id}.${number}`, line);
  }
  return [...parts.values()]
    .filter((line) => Array.from({ length: line.of }, (_, i) => line.pieces[i]).every((p) => p !== undefined))
    .map((line) => ({ id: line.id, number: line.number, json: line.pieces.join("") }));
}

/** A head or an end that speaks of another operation than its line was tampered with. */
function pushIf<T extends { readonly id: number }>(list: T[], value: T | undefined, id: number): void {
  if (value && value.id === id) list.push(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
