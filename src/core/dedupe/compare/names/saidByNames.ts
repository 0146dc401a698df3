import type { EvidenceColumns } from "../../columns/evidence";
import type { NameColumn } from "../../columns/names/names";
import { lengthIn, sameCodes } from "../../columns/texts/codePool";
import { isPerson } from "./personLevel";

/** What the names of two say of their contacts already: both are the contact's own, or one is and the other holds it. */
export const saidByNames = { nothing: 0, whole: 1, held: 2 } as const;

export type SaidByNames = (a: number, b: number) => number;

/** Does the name of a firm hold the whole name of a person: 丁德胜 in 都江堰丁德胜家庭农场? */
function holdsPerson({ cores }: NameColumn, firm: number, person: number): boolean {
  const length = lengthIn(cores, person);
  const from = cores.starts[person] ?? 0;
  const last = (cores.starts[firm + 1] ?? 0) - length;
  for (let at = cores.starts[firm] ?? 0; length >= 2 && at <= last; at++)
    if (sameCodes(cores.codes, from, at, length)) return true;
  return false;
}

/** Of two of whom one is a person: is the other's name made of his? */
export function isFirmOfPerson(
  names: NameColumn,
  selfNamed: Uint8Array | null,
  a: number,
  b: number,
): boolean {
  const [one, other] = [isPerson(selfNamed?.[a]), isPerson(selfNamed?.[b])];
  return one !== other && holdsPerson(names, one ? b : a, one ? a : b);
}

export function saidByNamesOf({ names, selfNamed }: EvidenceColumns): SaidByNames {
  if (names === null || selfNamed === null) return () => saidByNames.nothing;
  return (a, b) => {
    if (selfNamed[a] !== 0 && selfNamed[b] !== 0) return saidByNames.whole;
    return isFirmOfPerson(names, selfNamed, a, b) ? saidByNames.held : saidByNames.nothing;
  };
}
