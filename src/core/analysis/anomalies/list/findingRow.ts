import type { InspectionContext } from "../../../anomalies/rule/context";
import type { Severity } from "../../../anomalies/rule/hit";
import { tableOf } from "../../../anomalies/rule/tableOf";
import { shownCell, shownText } from "../../../dedupe/columns/texts/shownCell";
import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { type FindingStatus, findingStatusChoices } from "../../../sheets/standard/findingStatus";
import type { Language, Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import type { Book } from "../../../tables/table";
import type { TableRow } from "../../results/upsertRows";
import { findingOwner, rowName } from "../views/findingOwner";
import { findingView } from "../views/findingView";
import { findingDue } from "./findingDue";
import type { FindingSpot } from "./findingSpots";

/** What every line of the list is written from. */
export interface ListRun {
  readonly book: Book;
  readonly context: InspectionContext;
  readonly language: Language;
}

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: words("错误", "Error"),
  warning: words("警告", "Warning"),
  info: words("提示", "Hint"),
};

export function statusLabel(status: FindingStatus, language: Language): string {
  return findingStatusChoices.find(({ id }) => id === status)?.label[language] ?? status;
}

/** What the list says of a finding as long as it is there; the rest of the row belongs to people. */
export function findingTexts(run: ListRun, spot: FindingSpot): TableRow {
  const { found, row, severity } = spot;
  const head = {
    severity: severityWords[severity][run.language],
    rule: found.rule.words[run.language].title,
  };
  return row === null ? { ...head, ...columnTexts(run, spot) } : { ...head, ...rowTexts(run, spot, row) };
}

/** A finding seen for the first time. */
export function newFinding(run: ListRun, key: string, spot: FindingSpot): TableRow {
  const { today } = run.context;
  return {
    ...findingTexts(run, spot),
    owner: spot.row === null ? "" : findingOwner(run.book, spot.found.role, spot.row),
    dueOn: findingDue(spot.severity, today),
    findingStatus: statusLabel("open", run.language),
    firstSeen: today,
    lastSeen: today,
    fingerprint: key,
  };
}

function rowTexts({ book, context, language }: ListRun, { found }: FindingSpot, row: number): TableRow {
  const view = findingView(found, row, { book, context, language });
  const field =
    found.column === null ? null : (tableOf(book, found.role).columns[found.column]?.field ?? null);
  const name = rowName(book, found.role, row) || words(`第 ${view.row} 行`, `row ${view.row}`)[language];
  return {
    findingSheet: view.sheet,
    place: view.heading === "" ? name : `${name} · ${inOneLine(view.heading)}`,
    cell: `${view.column ?? "A"}${view.row}`,
    value: harmless(shownText(field, view.value)),
    message: harmless(view.message),
    suggestion: harmless(shown(view.correction, field)),
  };
}

function columnTexts({ book, language }: ListRun, { found }: FindingSpot): TableRow {
  const table = tableOf(book, found.role);
  const heading = found.column === null ? "" : (table.columns[found.column]?.heading ?? "");
  const percent = `${Math.round(100 * found.share)}%`;
  return {
    findingSheet: table.sheets[table.sheetOf[found.rows[0] ?? 0] ?? 0] ?? "",
    place:
      heading === ""
        ? words("整张表", "whole sheet")[language]
        : words(`${inOneLine(heading)} · 整列`, `${inOneLine(heading)} · whole column`)[language],
    cell: "",
    value: "",
    message: words(
      `${found.rows.length} 行（${percent}）有同样的问题，建议一并处理；状态改为「忽略」即对此列关闭此规则`,
      `${found.rows.length} rows (${percent}) share this; mend them together, or set the status to “Ignored” to close the rule for this column`,
    )[language],
    suggestion: "",
  };
}

/** A heading may be broken into lines, as 单位名称 over （全称）; a place is one, in which words of letters keep apart. */
function inOneLine(heading: string): string {
  return heading.replace(besideHan, "").replace(/\s*\n\s*/g, " ");
}

const besideHan = /(?<=[\p{Script=Han}）])\s*\n\s*|\s*\n\s*(?=[\p{Script=Han}（])/gu;

/** A day is shown as a day, not as its serial number. */
function shown(correction: CellValue | null, field: Field | null): string {
  if (correction === null) return "";
  return field === null ? String(correction) : shownCell(field, correction);
}

/** What a cell of ours shows must never run as a formula, whoever typed it elsewhere. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `「${text}」` : text;
}
