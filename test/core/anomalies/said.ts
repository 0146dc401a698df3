import { inspect } from "../../../src/core/anomalies/inspect";
import type { LayoutFacts } from "../../../src/core/anomalies/rule/context";
import { rules } from "../../../src/core/anomalies/rules";
import { readFixture } from "./ruleFixture";

/** What the rules whose id matches say of a fixture: rule, severity and rows. */
export function said(text: string, about: RegExp, layout?: LayoutFacts): readonly string[] {
  const { book, context } = readFixture(text);
  const own = rules.filter(({ id }) => about.test(id));
  const known = layout === undefined ? context : { ...context, layout };
  return inspect(book, own, known).found.map(
    ({ rule, severity, rows }) => `${rule.id} ${severity} ${[...rows].join(",")}`,
  );
}

/** Lines of a table, each made from its number. */
export function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("\n");
}
