import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { columnOf } from "../../tables/table";
import { indexChoices } from "../../values/choices/choiceIndex";
import { readChoice } from "../../values/choices/readChoice";
import { commonestByName, timesOfEach } from "../../values/groups/timesOfEach";
import { valueIn } from "../../values/text/reading";
import type { BookContext } from "../context/bookContext";
import type { DuePage } from "./dueViews";

/** More choices than this are no help in a narrow list. */
const offered = 30;

/** A way of contact no list knows is one of their own from here on; once or twice it is a slip (judgement). */
const ownWayFrom = 3;

/**
 * Ways of contact and people as the team writes them, the most used first; then the staff of the lists, and the ways of
 * the lists where the workbook shows none of its own.
 */
export function contactChoices({ book, own }: BookContext): DuePage["choices"] {
  const { followUps, customers } = book;
  const cells = (column: { readonly cells: readonly CellValue[] } | undefined) => column?.cells ?? [];
  const ways = waysUsed(cells(columnOf(followUps, "channel")), own.dictionaries.channel);
  const people = mostUsed([cells(columnOf(followUps, "followedUpBy")), cells(columnOf(customers, "owner"))]);
  const known = own.dictionaries.channel.map(({ label }) => label["zh-CN"]);
  const listed = own.tables.has("followUps") ? known : [];
  return {
    channels: first([...ways, ...(ways.length === 0 ? known : listed)]),
    people: first([...people.map(([word]) => word), ...own.staff]),
  };
}

/** One spelling of each way, the usual one: 电话 and not TEL, 電話 and 打电话 beside it; slips are not offered again. */
function waysUsed(cells: readonly CellValue[], channels: readonly DictionaryEntry[]): readonly string[] {
  const index = indexChoices(channels);
  const meant = new Set<string>();
  return mostUsed([cells]).flatMap(([word, count]) => {
    const way = valueIn(readChoice(word, index));
    if (way === undefined) return count >= ownWayFrom ? [word] : [];
    if (meant.has(way.id)) return [];
    meant.add(way.id);
    return [word];
  });
}

function first(words: readonly string[]): readonly string[] {
  return [...new Set(words)].slice(0, offered);
}

/** Words with how often they stand there, the most used first. */
function mostUsed(
  columns: readonly (readonly CellValue[])[],
): readonly (readonly [word: string, count: number])[] {
  const words = columns.flatMap((cells) => cells.map((cell) => String(cell).trim()));
  return commonestByName(timesOfEach(words.filter(Boolean)));
}
