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
import { silenceProgress } from "../stale/startCalculation";
import { readHiddenRows } from "./hiddenRows";
import type { FormulaIndex } from "./keepFormulaIndex";
import { quicken } from "./quicken";
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
  const formulas = quicken(univer, workbook);
  quickenRowRemoval();
  readHiddenRows(univer, workbook);
  silenceProgress({ univer });
  return { univer, commands: univer.__getInjector().get(ICommandService), workbook, formulas };
}
