import { batch } from "../../excel/excel";
import type { Running } from "../../excel/running";

/** Workbook-scoped names by lower-case name, with their formulas. */
export function readNames(running: Running): Promise<ReadonlyMap<string, string>> {
  const work = async (context: Excel.RequestContext) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return new Map(names.items.map((name) => [name.name.toLowerCase(), String(name.formula)]));
  };
  return batch("readNames", work, running);
}
