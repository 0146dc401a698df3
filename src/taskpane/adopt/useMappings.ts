import { useState } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { SheetUsed } from "../components/sheets/SheetUse";
import type { ChosenSheet } from "../session/gateway/workbookGateway";
import { usePane } from "../session/hooks/paneContext";
import { type Problem, problemOf } from "../session/state/problem";
import { keepUserFields } from "./editMapping";

/** The mappings while they are edited. */
export interface EditedMappings {
  readonly mappings: readonly SheetMapping[];
  readonly problem: Problem | null;
  readonly replace: (mapping: SheetMapping) => void;
  /** Another use or heading row of a sheet: its columns are recognised anew. */
  readonly choose: (sheet: string, use: SheetUsed, headerRow: number) => void;
  readonly save: (then: () => void) => void;
}

export function useMappings(found: readonly SheetMapping[]): EditedMappings {
  const { gateway, analysis } = usePane();
  const [mappings, setMappings] = useState(found);
  const [chosen, setChosen] = useState<readonly ChosenSheet[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fail = (error: unknown) => setProblem(problemOf(error));
  const replace = (mapping: SheetMapping) =>
    setMappings((before) => before.map((each) => (each.sheet === mapping.sheet ? mapping : each)));

  const choose = (sheet: string, use: SheetUsed, headerRow: number) => {
    const isBeside = use === "related" || use === "contacts";
    const said = { sheet, role: isBeside ? null : use, ...(isBeside && { [use]: true as const }) };
    const recognise = async () => {
      // What a sheet of contacts, or one only checked, says of customers is told by the others.
      const heads = (await gateway.readHeads()).filter((head) => isBeside || head.sheet === sheet);
      const place = headerRow > 0 ? { headerRow } : {};
      const again = await analysis.call("recognise", [heads, { chosen: [{ ...said, ...place }] }]);
      const before = mappings.find((mapping) => mapping.sheet === sheet);
      const mapping = again.find((each) => each.sheet === sheet);
      if (!mapping || !before) return;
      replace(keepUserFields(before, mapping));
      const own = { ...said, headerRow: mapping.headerRow };
      setChosen((others) => [...others.filter((other) => other.sheet !== sheet), own]);
    };
    recognise().then(() => setProblem(null), fail);
  };
  const save = (then: () => void) => void gateway.adopt(mappings, chosen).then(then, fail);
  return { mappings, problem, replace, choose, save };
}
