import { serialOf } from "../../src/core/values/dates/serialDay";

/** One entity at one quarter's end, as the generator knows it. */
export interface Known {
  readonly entity: number;
  readonly asOf: number;
  readonly rows: number;
  /** Serial day coded in the customer's id. */
  readonly idDay: number;
  readonly recency: number;
  readonly tenure: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Reads a generated workbook's `NAME.tiers.csv`. */
export function knownFigures(csv: string): readonly Known[] {
  const [head = "", ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const text = (name: string) => cells[names.indexOf(name)] ?? "";
    const number = (name: string) => (text(name) === "" ? Number.NaN : Number(text(name)));
    const asOf = serialOfIso(text("quarterEnd"));
    return {
      entity: number("entity"),
      asOf,
      rows: number("rows"),
      idDay: asOf - number("tenureDays"),
      recency: number("recencyDays"),
      tenure: text("firstBuy") === "" ? Number.NaN : asOf - serialOfIso(text("firstBuy")),
      frequency: number("buys365"),
      monetary: number("net365"),
    };
  });
}

function serialOfIso(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serialOf(year, month, day) ?? Number.NaN;
}
