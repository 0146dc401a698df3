import type { SheetFacts } from "../session/state/patchFacts";
import type { Texts } from "../texts/zh-CN";

/** What a patch does to one sheet in words, each kind of change once. */
export function countsOf(facts: SheetFacts, words: Texts["changes"]): readonly string[] {
  const { cells, removals, additions, columns, columnsGone, parts, names } = facts;
  return [
    ...(cells > 0 ? [words.cells(cells)] : []),
    ...(removals > 0 ? [words.removals(removals)] : []),
    ...(additions > 0 ? [words.additions(additions)] : []),
    ...(columns > 0 ? [words.columnsAdded(columns)] : []),
    ...(columnsGone > 0 ? [words.columnsGone(columnsGone)] : []),
    ...(parts > 0 ? [words.parts(parts)] : []),
    ...(names > 0 ? [words.names(names)] : []),
  ];
}
