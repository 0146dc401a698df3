import type { ChartInfo } from "../../model/parts/sheets";

/**
 * What the workbook knows beyond what sheets hold, saved as a custom XML part of our own name space so that a
 * saved file opened again has it: document settings, sheets' custom properties and charts with all their options.
 * Excel keeps such parts untouched.
 */
export interface HostState {
  readonly settings: Readonly<Record<string, string>>;
  /** By sheet name. */
  readonly sheetProperties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `sheet` is the name of the chart's sheet, ids change from reading to reading. */
  readonly charts: readonly {
    readonly sheet: string;
    readonly source: string | null;
    readonly chart: ChartInfo;
  }[];
}

export const HOST_STATE_NAMESPACE = "urn:client-ledger:workbook-state:1";

export function hostStateXml(state: HostState): string {
  const json = JSON.stringify(state).replace(/[<&>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><state xmlns="${HOST_STATE_NAMESPACE}">${json}</state>`;
}

/** null where the part is not ours or was damaged: the file opens without our extras then. */
export function parseHostState(text: string): HostState | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHostState(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isHostState(value: unknown): value is HostState {
  if (typeof value !== "object" || value === null) return false;
  const empty: Readonly<Record<string, unknown>> = { settings: null, sheetProperties: null, charts: null };
  const { settings, sheetProperties, charts } = { ...empty, ...value };
  return (
    isTexts(settings) &&
    typeof sheetProperties === "object" &&
    sheetProperties !== null &&
    Object.values(sheetProperties).every(isTexts) &&
    Array.isArray(charts) &&
    charts.every(isPlacedChart)
  );
}

function isPlacedChart(value: unknown): boolean {
  const { sheet, chart } = { sheet: null, chart: null, ...(typeof value === "object" ? value : null) };
  if (typeof sheet !== "string" || typeof chart !== "object" || chart === null) return false;
  const { id, type, properties } = { id: null, type: null, properties: null, ...Object(chart) };
  return (
    typeof id === "string" &&
    typeof type === "string" &&
    typeof properties === "object" &&
    properties !== null
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((entry) => typeof entry === "string")
  );
}
