import type { Area, CellStyle, Scalar } from "./cells";

export interface Validation {
  readonly kind: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  /** List source, first formula or value; formulas start with "=". */
  readonly formula1: Scalar;
  readonly formula2?: Scalar;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ValidationRange {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind:
    | "custom"
    | "cellValue"
    | "containsText"
    | "dataBar"
    | "colorScale"
    | "iconSet"
    | "topBottom"
    | "presetCriteria";
  /** Kind-specific options in plain data (formula, operator, text, criteria …). */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}
