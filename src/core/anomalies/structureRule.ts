import type { Words } from "../sheets/words";
import type { StructureFacts } from "./context";
import { columnAt, explained } from "./hits";
import type { Rule } from "./rule";

type StructureRule = Pick<Rule, "id" | "catalogue" | "severity" | "words"> & {
  readonly fact: keyof StructureFacts;
  /** The sentence about one place; `heading` is "" for a whole row. */
  readonly message: (heading: string) => Words;
};

/** A rule about the sheet itself: the workbook gathers the facts, the rule only names them. */
export function structureRule({ fact, message, ...rule }: StructureRule): Rule {
  return {
    ...rule,
    onByDefault: true,
    remedy: "none",
    needs: { tables: [], context: ["structure"] },
    find: (_book, { structure }) => structure?.[fact] ?? [],
    explain: (book, _context, hit, language) =>
      explained(language, message(columnAt(book, hit)?.heading ?? "")),
  };
}
