import { defineType } from "../../engine/types/defineType";
import type { SheetTarget } from "../book/sheetTarget";
import { chartsType } from "../charts/chartsType";
import { eventMethods, sheetEvents } from "../events/eventMethods";
import { namesType } from "../names/namesType";
import { autoFilterType } from "../tables/autoFilterType";
import { tablesType } from "../tables/tablesType";
import { freezePanesType } from "./freezePanesType";
import { pageLayoutType } from "./pageLayoutType";
import { sheetCustomPropertiesType } from "./sheetCustomPropertiesType";
import { sheetProtectionType } from "./sheetProtectionType";
import { worksheetMethods } from "./worksheetMethods";
import { worksheetProperties } from "./worksheetProperties";

/** `Excel.Worksheet`. */
export const worksheetType = defineType<SheetTarget>({
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: worksheetProperties,
  navigation: {
    AutoFilter: ({ book, sheetId }) => autoFilterType.of({ book, sheetId, tableId: null }),
    Charts: (target) => chartsType.of(target),
    CustomProperties: (target) => sheetCustomPropertiesType.of(target),
    FreezePanes: (target) => freezePanesType.of(target),
    Names: (target) => namesType.of(target),
    PageLayout: (target) => pageLayoutType.of(target),
    Protection: (target) => sheetProtectionType.of(target),
    Tables: (target) => tablesType.of(target),
  },
  methods: {
    ...worksheetMethods,
    ...eventMethods<SheetTarget>(sheetEvents, ({ sheetId }) => sheetId),
  },
});
