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

/** What the engine says while it works out formulas; its packages name these words and bring none. */
const progress = {
  "zh-CN": {
    analyzing: "正在分析公式",
    calculating: "正在计算公式",
    array: "正在计算数组公式",
    done: "计算完成",
  },
  "en-US": {
    analyzing: "Analysing formulas",
    calculating: "Working out formulas",
    array: "Working out array formulas",
    done: "Formulas worked out",
  },
} as const;

/** The grid's own words in a language. */
export function screenWords(locale: "zh-CN" | "en-US"): ILanguagePack {
  const core = locale === "zh-CN" ? coreZh : coreEn;
  // The packs are laid over one another by their first words, not within them.
  const own = { "sheets-formula": { ...Object(core["sheets-formula"]), progress: progress[locale] } };
  return locale === "zh-CN"
    ? mergeLocales(coreZh, dvZh, cfZh, filterZh, sortZh, tableZh, noteZh, drawingZh, own)
    : mergeLocales(coreEn, dvEn, cfEn, filterEn, sortEn, tableEn, noteEn, drawingEn, own);
}
