import type { Table } from "../../tables/table";
import { commonest, timesOfEach } from "../../values/groups/timesOfEach";
import { wordKinds } from "./cellKinds";

/** Two columns of a table: the words, and what stands beside them. */
interface Beside {
  readonly given: number;
  readonly dependent: number;
}

/** By judgement: it stands in three rows beside three words, and with none of them in half of its rows. */
const fewest = 3;
const mostAtHome = 0.5;
/** Where more of the column than this stands anywhere, it does not follow from the other, and its words are none of these. */
const mostAnywhere = 0.1;

/**
 * 见委托单, 多规格, TBC: what is written for any kind of thing where the usual answer does not serve. It follows from nothing and
 * contradicts nothing. A word put beside the wrong one is at home with another.
 */
export function isStopgap(table: Table): (row: number, beside: Beside) => boolean {
  const known = new Map<string, ReadonlySet<number>>();
  return (row, { given, dependent }) => {
    const column = table.columns[dependent];
    const code = column === undefined ? undefined : wordKinds(column, 1)?.all()[row];
    if (code === undefined || code === 0) return false;
    const key = `${given} ${dependent}`;
    const found = known.get(key) ?? stopgapsOf(table, { given, dependent });
    known.set(key, found);
    return found.has(code);
  };
}

function stopgapsOf({ columns }: Table, { given, dependent }: Beside): ReadonlySet<number> {
  const [words, answers] = [given, dependent].map((at) => {
    const column = columns[at];
    return column === undefined ? undefined : wordKinds(column, 1)?.all();
  });
  const beside = new Map<number, number[]>();
  let filled = 0;
  for (let row = 0; row < (answers?.length ?? 0); row++) {
    const answer = answers?.[row] ?? 0;
    if (answer === 0) continue;
    filled++;
    const known = beside.get(answer);
    if (known === undefined) beside.set(answer, [words?.[row] ?? 0]);
    else known.push(words?.[row] ?? 0);
  }
  const anywhere = [...beside].filter(([, ofWords]) => standsAnywhere(ofWords));
  const rows = anywhere.reduce((sum, [, ofWords]) => sum + ofWords.length, 0);
  return new Set(rows > filled * mostAnywhere ? [] : anywhere.map(([answer]) => answer));
}

function standsAnywhere(words: readonly number[]): boolean {
  const times = timesOfEach(words);
  return (
    words.length >= fewest &&
    times.size >= fewest &&
    (commonest(times)?.[1] ?? 0) <= words.length * mostAtHome
  );
}
