import { mix } from "../normalise/folding/mix";
import type { EvidenceColumns } from "./evidence";
import { hashNumber } from "./texts/hashNumber";
import { type ListColumn, valueAt, valueCount } from "./texts/lists";

function mixColumn(contents: Int32Array, column: Int32Array): void {
  // A column without words has no list; each row counts as 0 without a read beyond its end.
  const isEmpty = column.length === 0;
  for (let row = 0; row < contents.length; row++)
    contents[row] = mix(contents[row] ?? 0, isEmpty ? 0 : (column[row] ?? 0));
}

function mixList(contents: Int32Array, list: ListColumn): void {
  for (let row = 0; row < contents.length; row++) {
    const count = valueCount(list, row);
    for (let i = 0; i < count; i++)
      contents[row] = mix(contents[row] ?? 0, hashNumber(valueAt(list, row, i)));
  }
}

/**
 * A hash of what each row says. Ties between pairs and places in crowded blocks are decided by it, never by
 * the order of the rows, so that a sorted sheet has the same groups.
 */
export function contentHashes(columns: EvidenceColumns, rowCount: number): Int32Array {
  const contents = new Int32Array(rowCount);
  const { names, persons, cards, phones, emails, people, regions, addresses, values } = columns;
  if (columns.otherNames !== null) {
    mixColumn(contents, columns.otherNames.column.coreHashes);
    mixColumn(contents, columns.otherNames.column.latin.wholes);
  }
  if (names !== null) {
    for (const column of [names.coreHashes, names.regions, names.branches, names.latin.wholes]) {
      mixColumn(contents, column);
    }
  }
  if (persons !== null) mixColumn(contents, persons.column.hashes);
  if (cards !== null) mixColumn(contents, cards.column.ends);
  if (people !== null) mixColumn(contents, people.fulls);
  if (regions !== null) mixColumn(contents, regions);
  if (addresses !== null) mixColumn(contents, addresses.wholes);
  if (phones !== null) mixList(contents, phones);
  if (emails !== null) mixList(contents, emails.boxes);
  for (const { column } of values) mixColumn(contents, column.hashes);
  return contents;
}
