import { defaultPolicy } from "../sheets/standard/tierPolicy";
import type { Tier } from "../sheets/tier";
import type { Language } from "../sheets/words";
import type { OwnTable } from "../templates/own/ownSheets";
import { textIn } from "../templates/own/ownSheets";
import { tierOfLabel } from "../tiering/reasons/reasonWords";

/** What 分级策略 says a tier is owed, in words; "" where it says nothing. */
export interface Care {
  readonly goal: string;
  readonly actions: string;
}

/** By tier, as 分级策略 has it now; without the sheet the default policy. */
export function careOf(table: OwnTable | undefined, language: Language): ReadonlyMap<Tier, Care> {
  if (!table)
    return new Map(
      defaultPolicy.map(({ tier, goal, actions }) => [
        tier,
        { goal: goal[language], actions: actions[language] },
      ]),
    );
  return new Map(
    table.rows.flatMap(({ cells }) => {
      const text = (key: string) => textIn(table, cells, key);
      const tier = tierOfLabel(text("tier"));
      return tier === null ? [] : [[tier, { goal: text("goal"), actions: text("actions") }] as const];
    }),
  );
}
