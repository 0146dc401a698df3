import type { Analysis } from "./analysis";
import { type ImportJob, startImport } from "./imports/importJob";
import { NotReady } from "./runs";

/** What is asked of an import, which goes on beside the open book and outlasts its reading. */
export function importAnswers(): Pick<
  Analysis,
  "openImport" | "addImportRows" | "importPreview" | "importDoubts" | "importPatch"
> {
  let last: ImportJob | null = null;
  const importing = () => {
    if (last === null) throw new NotReady("openImport");
    return last;
  };
  return {
    openImport(opening, setup) {
      last = startImport(opening, setup);
    },
    addImportRows: (grid) => importing().add(grid),
    importPreview: (choice) => importing().preview(choice),
    importDoubts: (query) => importing().doubts(query),
    importPatch: () => importing().patch(),
  };
}
