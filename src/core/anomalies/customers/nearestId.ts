import type { CellValue } from "../../sheets/cell";
import { memoised } from "../../tables/kept/memoised";
import { columnOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { customerName, isPartOf } from "../names/sameCompany";

interface Known {
  /** Folded id → the id as the customer sheet writes it. */
  readonly byId: ReadonlyMap<string, CellValue>;
  /** Folded company name → id; null where two customers share the name. */
  readonly byName: ReadonlyMap<string, CellValue | null>;
  readonly alphabet: string;
}

/** The customer id a wrong one probably stands for: by the name beside it, else the only id one slip away. */
export function nearestId(customers: Table, id: CellValue, name: string): CellValue | null {
  const known = knownIds(customers);
  const named = name === "" ? undefined : known.byName.get(wordKey(name));
  if (named !== undefined) return named;
  const near = [...new Set(oneSlipAway(idKey(id), known.alphabet))].flatMap(
    (key) => known.byId.get(key) ?? [],
  );
  const [only] = near;
  if (only === undefined || near.length > 1) return null;
  return name === "" || isNamed(customers, only, name) ? only : null;
}

const knownIds = memoised((customers: Table): Known => {
  const byId = new Map<string, CellValue>();
  const byName = new Map<string, CellValue | null>();
  const characters = new Set("0123456789");
  columnOf(customers, "customerId")?.cells.forEach((id, row) => {
    const key = idKey(id);
    if (key === "") return;
    byId.set(key, id);
    for (const character of key) characters.add(character);
    const name = wordKey(customerName(customers, row));
    if (name !== "") byName.set(name, byName.has(name) && byName.get(name) !== id ? null : id);
  });
  return { byId, byName, alphabet: [...characters].join("") };
});

function idKey(id: CellValue): string {
  return wordKey(String(id)).replaceAll("-", "");
}

/** Every text one substitution, omission, insertion or swap away; some 300 for an id of twelve characters. */
function* oneSlipAway(key: string, alphabet: string): Iterable<string> {
  yield key;
  for (let i = 0; i <= key.length; i++) {
    const head = key.slice(0, i);
    const tail = key.slice(i + 1);
    if (i < key.length) yield head + tail;
    if (i + 1 < key.length) yield head + key.charAt(i + 1) + key.charAt(i) + key.slice(i + 2);
    for (const character of alphabet) {
      if (i < key.length) yield head + character + tail;
      yield head + character + key.slice(i);
    }
  }
}

function isNamed(customers: Table, id: CellValue, name: string): boolean {
  const row = columnOf(customers, "customerId")?.cells.indexOf(id) ?? -1;
  const known = wordKey(customerName(customers, row));
  const asked = wordKey(name);
  return isPartOf(asked, known) || isPartOf(known, asked);
}
