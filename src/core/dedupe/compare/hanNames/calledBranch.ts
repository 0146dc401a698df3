import type { NameColumn } from "../../columns/names/names";
import { nameLevels } from "../levels/nameLevels";
import { bothRegistered } from "./heardSlip";
import { placesConflict } from "./placesConflict";

/**
 * Level of two names of which one tells its branch in a bracket and the other without: written out (悦读书店河西店 for
 * 悦读书店（河西店）), or as everybody calls it (河西悦读). Where both say what house they are and it is another one,
 * 河西悦读书店 and 悦读茶馆（河西店）, they are two houses of one owner. `nothing` where the bracket says something else.
 */
export function calledBranch(names: NameColumn, a: number, b: number): number {
  if ((names.branches[a] === 0) === (names.branches[b] === 0)) return nameLevels.nothing;
  if (names.written[a] === names.written[b]) return nameLevels.sameCore;
  // A place that opens a short name may be taken for a county: 桐梓 of 桐梓坡悦读.
  const [named, plain] = names.branches[a] === 0 ? [b, a] : [a, b];
  const called = names.called[named] ?? 0;
  if (called === 0) return nameLevels.nothing;
  if (called === names.written[plain]) return nameLevels.sameCore;
  if (called !== names.called[plain]) return nameLevels.nothing;
  if (placesConflict(names, a, b)) return nameLevels.otherCity;
  const isOther = bothRegistered(names, a, b) && names.forms[a] !== names.forms[b];
  return isOther ? nameLevels.otherTrade : nameLevels.sameCore;
}
