import {
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { forgetInvertedIndex } from "./calculation/forgetInvertedIndex";
import { readHiddenRows } from "./calculation/hiddenRows";
import { type FormulaIndex, keepFormulaIndex } from "./calculation/keepFormulaIndex";
import { keepTableSheets } from "./calculation/keepTableSheets";
import { narrowConditions } from "./calculation/narrowConditions";
import { narrowMatch } from "./calculation/narrowMatch";
import { rememberPlainTexts } from "./calculation/rememberPlainTexts";
import { silenceProgress } from "./calculation/startCalculation";
import { quickenRowRemoval } from "./quickenRowRemoval";

/** The spreadsheet engine with one workbook in it. */
export interface Engine {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly formulas: FormulaIndex;
}

/** Cells, formulas and nothing of the screen: what Node needs. */
export function createHeadlessEngine(content: IWorkbookData): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, content);
  const formulas = keepFormulaIndex(univer, workbook);
  keepTableSheets();
  rememberPlainTexts();
  forgetInvertedIndex();
  narrowConditions(univer);
  narrowMatch(univer);
  quickenRowRemoval();
  readHiddenRows(univer, workbook);
  silenceProgress({ univer });
  return { univer, commands: univer.__getInjector().get(ICommandService), workbook, formulas };
}
