import { simplifiedTable } from "./generated/simplifiedTable";

const ideographs = 0x3400;
let table: ReadonlyMap<number, string> | undefined;

function decode(): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let i = 0; i + 1 < simplifiedTable.length; i += 2) {
    map.set(simplifiedTable.charCodeAt(i), simplifiedTable.charAt(i + 1));
  }
  return map;
}

/** The simplified form of a traditional character given by its code, undefined when there is none. */
export function simplifiedOf(code: number): string | undefined {
  if (code < ideographs) return undefined;
  table ??= decode();
  return table.get(code);
}
