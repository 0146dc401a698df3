import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { Scalar } from "../../parts/cells";
import type { Validation, ValidationRange } from "../../parts/rules";
import { type Book, partsOfSheet, perform } from "../book/book";
import { rangeOf } from "../book/toUniver";

const TYPES: Readonly<Record<Validation["kind"], DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  Equal: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  NotEqual: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Gives the grid its copy of a sheet's rules; says the ids of what it gave, to take back next time. */
export function showValidations(book: Book, sheetId: string, shown: readonly string[]): readonly string[] {
  if (shown.length > 0)
    perform(book, RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: [...shown] });
  const rule = partsOfSheet(book, sheetId).validations.map((range, place) =>
    engineRule(range, `${sheetId}-dv${place}`),
  );
  if (rule.length > 0) perform(book, AddDataValidationMutation.id, { subUnitId: sheetId, rule });
  return rule.map((each) => each.uid);
}

function engineRule({ areas, validation }: ValidationRange, uid: string): ISheetDataValidationRule {
  const { alert } = validation;
  const operator = OPERATORS[validation.operator ?? ""];
  return {
    uid,
    ranges: areas.map(rangeOf),
    type: TYPES[validation.kind],
    allowBlank: validation.ignoreBlanks,
    formula1: operandText(validation.formula1),
    ...(validation.formula2 === undefined ? {} : { formula2: operandText(validation.formula2) }),
    ...(operator === undefined ? {} : { operator }),
    showErrorMessage: alert.show,
    errorStyle: alert.show ? STYLES[alert.style] : DataValidationErrorStyle.INFO,
    errorTitle: alert.title,
    error: alert.message,
    renderMode:
      validation.inCellDropDown === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
  };
}

/** Without its "=" the engine takes a formula for a text and does not work it out; the checks are ours. */
function operandText(value: Scalar): string {
  return String(value).replace(/^=/, "");
}
