import { batch } from "../excel/excel";
import type { Running } from "../excel/running";

/** Takes names of the workbook away; those that are gone already are none to take. */
export function removeNames(names: readonly string[], running: Running): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const found = names.map((name) => context.workbook.names.getItemOrNullObject(name));
    await context.sync();
    for (const name of found) if (!name.isNullObject) name.delete();
    await context.sync();
  };
  return batch("removeNames", work, running);
}
