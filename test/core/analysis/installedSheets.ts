import { defaultDictionaries } from "../../../src/core/sheets/choices/defaultDictionaries";
import { workbookBlueprint } from "../../../src/core/templates/sheets/workbookBlueprint";
import { written } from "./tiering/tierBook";

const blueprint = workbookBlueprint({
  language: "zh-CN",
  profile: "standard",
  taken: { sheets: [], tables: [] },
  present: new Map(),
  dictionaries: defaultDictionaries,
  regions: [],
});
const tables = ["customers", "contacts", "followUps", "transactions", "valueAnalysis", "tierPolicy"] as const;

/** The standard sheets as an install leaves them. */
export const installedSheets = written(
  [],
  {
    operation: "install",
    reason: "",
    changes: blueprint.sheets
      .filter(({ tables: own }) => own.length > 0)
      .map((sheet) => ({ kind: "add-sheet", sheet })),
  },
  tables,
);
