import type { Table } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { commonest, timesOfEach } from "../../../values/groups/timesOfEach";
import { rowsWhere } from "../../cells/rowsWhere";
import { fewWords } from "./fewWords";

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
    const code = codesOf(table, dependent)[row] ?? 0;
    if (code === 0) return false;
    const key = `${given} ${dependent}`;
    const found = known.get(key) ?? stopgapsOf(table, { given, dependent });
    known.set(key, found);
    return found.has(code);
  };
}

function stopgapsOf(table: Table, { given, dependent }: Beside): ReadonlySet<number> {
  const [words, answers] = [codesOf(table, given), codesOf(table, dependent)];
  const filled = rowsWhere(answers.length, (row) => answers[row] !== 0);
  const anywhere = [...groupedBy(filled, (row) => answers[row] ?? 0)].filter(([, rows]) =>
    standsAnywhere(rows.map((row) => words[row] ?? 0)),
  );
  const count = anywhere.reduce((sum, [, rows]) => sum + rows.length, 0);
  return new Set(count > filled.length * mostAnywhere ? [] : anywhere.map(([answer]) => answer));
}

/** The word of each row of a column; none where it is no column of few words. */
function codesOf({ columns }: Table, at: number): Uint8Array {
  const column = columns[at];
  return (column === undefined ? undefined : fewWords(column)?.codes) ?? none;
}

const none = new Uint8Array(0);

function standsAnywhere(words: readonly number[]): boolean {
  const times = timesOfEach(words);
  return (
    words.length >= fewest &&
    times.size >= fewest &&
    (commonest(times)?.[1] ?? 0) <= words.length * mostAtHome
  );
}
