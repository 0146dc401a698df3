import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import {
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { defaultTheme } from "@univerjs/themes";
import type { Engine } from "../engine/engine";
import { quicken } from "../engine/quicken";
import { quickenNumberMarks } from "./numberMarks";
import { screenWords } from "./screenWords";

export interface ScreenOptions {
  readonly locale: "zh-CN" | "en-US";
  readonly dark: boolean;
}

export interface ScreenEngine extends Engine {
  readonly api: FUniver;
}

/** The engine with its whole user interface, drawn into a container. */
export function createScreenEngine(
  container: HTMLElement,
  content: IWorkbookData,
  options: ScreenOptions,
): ScreenEngine {
  const locale = options.locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark,
    locale,
    locales: { [locale]: screenWords(options.locale) },
    logLevel: LogLevel.ERROR,
  });
  registerAll(univer, container);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    ...content,
    locale,
  });
  const formulas = quicken(univer, workbook);
  quickenNumberMarks(univer);
  const commands = univer.__getInjector().get(ICommandService);
  return { univer, commands, workbook, formulas, api: FUniver.newAPI(univer) };
}

/**
 * What `@univerjs/presets` does with its presets, in a few lines: that package cannot be used, it brings 27 closed
 * packages along. A plugin several presets name is registered once.
 */
const PLAIN_TABLES = {
  // The engine's name tag covers the row above a table; Excel shows none.
  hideAnchor: true,
};

function registerAll(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", sheets: { disableForceStringAlert: true } }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
  ];
  const seen = new Set<string>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config]: readonly [PluginCtor<Plugin>, unknown] = Array.isArray(entry)
      ? [entry[0], entry[1]]
      : [entry, undefined];
    if (seen.has(plugin.pluginName)) continue;
    seen.add(plugin.pluginName);
    univer.registerPlugin(plugin, plugin === UniverSheetsTableUIPlugin ? PLAIN_TABLES : config);
  }
}
