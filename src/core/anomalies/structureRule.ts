import type { Words } from "../sheets/words";
import type { DriftFacts, LayoutFacts } from "./context";
import { columnAt, explained } from "./hits";
import type { Rule } from "./rule";

interface StructureRule extends Pick<Rule, "id" | "catalogue" | "severity" | "words"> {
  /** The sentence about one place; `heading` is "" for a whole row. */
  readonly message: (heading: string) => Words;
}

/** A rule about how a sheet is laid out: the workbook gathers the facts, the rule only names them. */
export function layoutRule({ fact, ...rule }: StructureRule & { readonly fact: keyof LayoutFacts }): Rule {
  return named(rule, "layout", ({ layout }) => layout?.[fact] ?? []);
}

/** A rule about what was lost of a sheet of ours. */
export function driftRule({ fact, ...rule }: StructureRule & { readonly fact: keyof DriftFacts }): Rule {
  return named(rule, "drift", ({ drift }) => drift?.[fact] ?? []);
}

function named(
  { message, ...rule }: StructureRule,
  part: "layout" | "drift",
  hitsOf: (context: Parameters<Rule["find"]>[1]) => ReturnType<Rule["find"]>,
): Rule {
  return {
    ...rule,
    onByDefault: true,
    remedy: "none",
    needs: { tables: [], context: [part] },
    find: (_book, context) => hitsOf(context),
    explain: (book, _context, hit, language) =>
      explained(language, message(columnAt(book, hit)?.heading ?? "")),
  };
}
