import { memoised } from "../../tables/kept/memoised";
import type { Column } from "../../tables/table";
import { cellText } from "../columns/texts/cellText";

/** How many entries of a column are written like an entry: 13911112223 beside thousands of its form, 193 0742 7520 beside few. */
export type UsualForm = (entry: string) => number;

/** Asked only where one number stands in two forms: a merge of few groups does not read the column. */
export function usualFormOf(column: Column): UsualForm {
  return (entry) => formsOf(column).get(formOf(entry)) ?? 0;
}

const formsOf = memoised((column: Column): ReadonlyMap<string, number> => {
  const forms = new Map<string, number>();
  for (const cell of column.cells) {
    for (const entry of cellText(cell).split(separators)) {
      const form = formOf(entry);
      if (form !== "") forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  return forms;
});

/** Near enough for counting: a slash or a blank parts numbers hardly ever. */
const separators = /[;；、，,\n|]/;

function formOf(entry: string): string {
  return entry.trim().replace(/\d/g, "0");
}
