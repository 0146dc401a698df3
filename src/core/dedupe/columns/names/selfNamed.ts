import { surnameAtStart } from "../../../reference/names/surnames";
import { isTitled } from "../persons/hanPersons";
import { rootOfName } from "../persons/latinPersons";
import type { PeopleColumn } from "../persons/people";
import { lengthIn } from "../texts/codePool";
import type { NameColumn } from "./names";

const shortestPerson = 2;
/** A compound surname and a given name of two. */
const longestPerson = 4;

/**
 * What a name says of its contact: it is that person's, or holds it among others' (Emma & Liam Smith); `titled`: it is a
 * person's, of whom only the surname is told (廖姐).
 */
export const selfKinds = { whole: 1, held: 2, titled: 3 } as const;

/**
 * Rows that name a person where others name a company (个体, 散户): the contact's own name, or one such as a person has
 * where no contact is named. Null where there are none. Name and contact of such a row are one thing said twice.
 */
export function selfNamed(names: NameColumn, people: PeopleColumn | null): Uint8Array | null {
  const rows = names.coreHashes.length;
  let found: Uint8Array | null = null;
  for (let row = 0; row < rows; row++) {
    const said = people === null ? 0 : latinSelf(names, people, row);
    if (said !== 0) {
      found ??= new Uint8Array(rows);
      found[row] = said;
      continue;
    }
    const length = lengthIn(names.cores, row);
    // 第五 is a surname, but 第五中学 nobody's name.
    if (
      names.forms[row] !== 0 ||
      names.ordinals[row] !== 0 ||
      length < shortestPerson ||
      length > longestPerson
    )
      continue;
    const contact = people?.fulls[row] || people?.surnames[row] || 0;
    const own = contact === 0 ? isPersonLike(names, row) : contact === names.coreHashes[row];
    if (!own) continue;
    found ??= new Uint8Array(rows);
    found[row] = isTitled(coreOf(names, row)) ? selfKinds.titled : selfKinds.whole;
  }
  return found;
}

const coreOf = ({ cores: { codes, starts } }: NameColumn, row: number): Uint16Array =>
  codes.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);

function isPersonLike({ cores, marks }: NameColumn, row: number): boolean {
  const from = cores.starts[row] ?? 0;
  const to = cores.starts[row + 1] ?? 0;
  if (marks[row] !== to - from) return false;
  const surname = surnameAtStart(String.fromCharCode(...cores.codes.subarray(from, to)));
  return surname !== undefined && to - from - surname.length <= 2;
}

/** Of a person's name, whole or the given one alone, beside Latin words: `selfKinds`, 0 where it is somebody else's name. */
function latinSelf({ latin }: NameColumn, { fulls, surnames }: PeopleColumn, row: number): number {
  const contact = fulls[row] ?? 0;
  const from = latin.starts[row] ?? 0;
  const to = latin.starts[row + 1] ?? 0;
  if (contact === 0 || to - from < 2) return 0;
  // Carla beside Carla Gentry: how she is called is in her name already.
  if (surnames[row] === 0) {
    for (let word = from; word < to; word++)
      if (rootOfName(latin.hashes[word] ?? 0) === contact) return selfKinds.held;
    return 0;
  }
  let sum = 0;
  let held = false;
  for (let word = from; word < to; word++) {
    const root = rootOfName(latin.hashes[word] ?? 0);
    sum = (sum + root) | 0;
    for (let other = from; other < word && !held; other++)
      held = ((root + rootOfName(latin.hashes[other] ?? 0)) | 0) === contact;
  }
  if (sum === contact) return selfKinds.whole;
  return held ? selfKinds.held : 0;
}
