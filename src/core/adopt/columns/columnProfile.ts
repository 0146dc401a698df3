import type { CellValue } from "../../sheets/cell";
import { leavesOrderOpen } from "../../values/dates/dateOrderOf";
import { formatSerial } from "../../values/dates/serialDay";
import { isBlankCell, isVoidCell } from "../cells/blankCells";
import type { CellKind } from "../cells/cellKinds";
import { detectors } from "../cells/detectors";
import type { SeenCell } from "../cells/seenCell";
import { namesInDoubt } from "../mapping/askedPlaces";
import { fewestCells } from "./habit";

/** What a sample of a column's cells looks like. Shares are of the filled cells. */
export interface ColumnProfile {
  readonly filled: number;
  readonly rows: number;
  /** Different values ÷ filled cells. */
  readonly distinct: number;
  /** Average length of the texts. */
  readonly length: number;
  /** 1, 2, 3 … down the column (gaps allowed). */
  readonly ordinal: boolean;
  /** Texts or figures that go up from row to row, hardly one twice: numbers of documents. */
  readonly ascending: boolean;
  /** Days such as "2/3/2024" and nothing that tells month from day. */
  readonly orderOpen: boolean;
  /** Names that several places bear (朝阳). */
  readonly placesOpen: () => readonly string[];
  readonly share: (kind: CellKind) => number;
  readonly samples: readonly string[];
  /** The sampled cells, row by row as those of its neighbours. */
  readonly cells: readonly CellValue[];
}

const shownSamples = 3;
const longestCell = 200;

/** Profiles one column of a sample; `formats` are the cells' number formats where they were read. */
export function profileColumn(cells: readonly CellValue[], formats: readonly string[]): ColumnProfile {
  const seen: SeenCell[] = [];
  cells.forEach((value, i) => {
    if (isBlankCell(value) || (isVoidCell(value) && typeof value !== "boolean")) return;
    const text = String(value).slice(0, longestCell).normalize("NFKC").trim();
    seen.push({ value, text, dateFormat: isDateFormat(formats[i] ?? "") });
  });
  const shares = new Map<CellKind, number>();
  const texts = new Set(seen.map((cell) => cell.text));
  return {
    filled: seen.length,
    rows: cells.length,
    distinct: seen.length === 0 ? 0 : texts.size / seen.length,
    length: seen.length === 0 ? 0 : seen.reduce((sum, cell) => sum + cell.text.length, 0) / seen.length,
    ordinal: isOrdinal(seen),
    ascending: isAscending(seen),
    orderOpen: leavesOrderOpen(cells),
    placesOpen: () => namesInDoubt(cells),
    share: (kind) => shareOf(shares, seen, kind),
    samples: [...new Set(seen.map(shown))].slice(0, shownSamples),
    cells,
  };
}

/** By judgement: a number may be typed with a point by mistake; sums of money have cents in more than a tenth of their cells. */
const someFractions = 0.1;

/** Whether figures have parts behind the point: sums and measures do, numbers of things do not. */
export function holdsFractions({ share }: ColumnProfile): boolean {
  return share("number") - share("integer") >= someFractions;
}

/** A cell as the sheet shows it: a day, not its serial number. */
function shown({ value, text, dateFormat }: SeenCell): string {
  return typeof value === "number" && dateFormat ? formatSerial(value) : text;
}

function shareOf(known: Map<CellKind, number>, seen: readonly SeenCell[], kind: CellKind): number {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const share = seen.length === 0 ? 0 : seen.filter((cell) => detectors[kind](cell)).length / seen.length;
  known.set(kind, share);
  return share;
}

/** Counting numbers that rise by one most of the time and start low. */
function isOrdinal(seen: readonly SeenCell[]): boolean {
  const numbers = seen.map((cell) =>
    /^\d{1,7}[.、]?$/.test(cell.text) ? Number.parseInt(cell.text, 10) : Number.NaN,
  );
  if (numbers.length < 2 || numbers.some(Number.isNaN) || (numbers[0] ?? 0) > 1) return false;
  const steps = numbers.filter((value, i) => i > 0 && value - (numbers[i - 1] ?? 0) === 1).length;
  return steps >= (numbers.length - 1) * 0.8;
}

/** Share of steps that go up: a list is sorted, but for a slip or two. */
const upwards = 0.9;

function isAscending(seen: readonly SeenCell[]): boolean {
  if (seen.length < fewestCells) return false;
  const steps = seen.slice(1).filter(({ value, text }, i) => {
    const before = seen[i];
    if (typeof value === "number" && typeof before?.value === "number") return value > before.value;
    return text > (before?.text ?? "");
  });
  return steps.length >= (seen.length - 1) * upwards;
}

/**
 * A number format that shows a day or a time: yyyy/m/d, m"月"d"日", h:mm, and the mm:ss.0 in which Excel opens the times of
 * a CSV file … but not General, 0.00 or @.
 */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General" || format === "@") return false;
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[yd年日]|h+:?m|m+[/-]|m+:s|[上下]午/i.test(code) && !/[#?]|0[.,]?0*%/.test(code);
}
