import { type ILanguagePack, mergeLocales } from "@univerjs/core";
import cfEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import cfZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import dvEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dvZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";

/** The grid's own words in a language. */
export function screenWords(locale: "zh-CN" | "en-US"): ILanguagePack {
  return locale === "zh-CN"
    ? mergeLocales(coreZh, dvZh, cfZh, filterZh, sortZh, tableZh, noteZh, drawingZh)
    : mergeLocales(coreEn, dvEn, cfEn, filterEn, sortEn, tableEn, noteEn, drawingEn);
}
