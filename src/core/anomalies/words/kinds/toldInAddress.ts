import type { Field } from "../../../sheets/fields";
import type { Language } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { memoised } from "../../../tables/kept/memoised";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { toSimplified, wordKey } from "../../../values/text/foldText";
import { holdsInOrder } from "../../../values/text/holdsInOrder";
import { textAt } from "../../cells/textAt";
import { explained, guess } from "../../rule/explained";
import type { Hit } from "../../rule/hit";
import type { Explanation } from "../../rule/rule";

/** A part of an address in a column of its own that is another one than the address itself says. */
interface ToldOtherwise {
  readonly row: number;
  readonly column: number;
  /** The column of the address, and what stands there. */
  readonly address: number;
  readonly usual: string;
}

/** What an address says as well: 屏東縣潮州鎮 before the street, S(469587) behind it. */
const parts: ReadonlySet<Field> = new Set<Field>(["region", "province", "city", "district", "postcode"]);
/** By judgement: so many rows, and of a hundred so many, must say the same in both columns. */
const fewestRows = 40;
const agreeing = 0.95;
const shortest = 2;

/** The rows whose address says another place or postcode than the column for it, in order of rows, one cell each. */
export const toldOtherwise = memoised((table: Table): readonly ToldOtherwise[] => {
  const found = columnsOf(table, "address").flatMap((address) =>
    table.columns.flatMap((column, at) =>
      parts.has(column.field) ? strays(table, column, at, address) : [],
    ),
  );
  const byRow = new Map(found.map((one) => [one.row, one] as const));
  return [...byRow.values()].sort((a, b) => a.row - b.row);
});

function strays(table: Table, column: Column, at: number, address: Column): readonly ToldOtherwise[] {
  const same = new Set<string>();
  const others: number[] = [];
  let told = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const part = textAt(column, row);
    const whole = textAt(address, row);
    if (part.length < shortest || whole === "") continue;
    if (whole.includes(part)) {
      told++;
      same.add(part);
    } else if (isIn(part, whole)) told++;
    else others.push(row);
    if (others.length > fewestRows && others.length > told) return [];
  }
  if (told < fewestRows || told < (told + others.length) * agreeing) return [];
  const places = new Map([...same].map((place) => [bare(place), place] as const));
  return others.flatMap((row) => {
    const usual = saidInstead(textAt(column, row), textAt(address, row), places);
    return usual === null ? [] : [{ row, column: at, address: table.columns.indexOf(address), usual }];
  });
}

/** What an address says in the place of a part: figures of as many digits, or another place of the column. */
function saidInstead(part: string, whole: string, places: ReadonlyMap<string, string>): string | null {
  if (/^\d{4,}$/.test(part)) {
    const figures = (whole.match(/\d+/g) ?? []).filter((each) => each.length === part.length);
    return figures.length === 1 ? (figures[0] ?? null) : null;
  }
  const [own, text] = [bare(part), bare(whole)];
  if (own.length < shortest) return null;
  const said = [...places.keys()].filter((place) => place.length >= shortest && text.startsWith(place));
  const longest = said.toSorted((a, b) => b.length - a.length)[0];
  // 台北市 alone before the street denies no district.
  return longest === undefined || own.startsWith(longest) ? null : (places.get(longest) ?? null);
}

/** Cut short, or written otherwise: 台北大安 for 台北市大安區. */
function isIn(part: string, whole: string): boolean {
  return !/^\d+$/.test(part) && holdsInOrder(bare(whole), bare(part));
}

/** A place without what kind of place it is, for these change: 桃園縣中壢市 became 桃園市中壢區. */
function bare(place: string): string {
  return toSimplified(wordKey(place)).replace(/[省市县区乡镇州盟旗]/g, "");
}

/** What is said of a part that the address says otherwise; null where it does not. */
export function saidOfAddress(table: Table, hit: Hit, language: Language): Explanation | null {
  const found = toldOtherwise(table).find(({ row, column }) => row === hit.row && column === hit.column);
  if (found === undefined) return null;
  const { usual } = found;
  const [own, heading] = [
    textAt(table.columns[found.column], hit.row),
    table.columns[found.address]?.heading,
  ];
  return explained(
    language,
    words(
      `各行「${heading}」里写的都与这一列相同，这一行地址写「${usual}」，这里是「${own}」`,
      `Other rows say the same under “${heading}”; this address says ${usual}, this cell ${own}`,
    ),
    guess(usual),
  );
}
