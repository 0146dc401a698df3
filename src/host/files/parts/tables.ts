import { areaAddress, parseAddress } from "../../model/address";
import type { FilterInfo, TableColumnDetails, TableInfo } from "../../model/parts/tables";
import { formulaForFile, formulaFromFile } from "../cells/fileFormulas";
import { child, childrenOf, element, escapeXml, flag, type XmlNode } from "../package/xml";
import { readFilter, writeFilter } from "./filters";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function readTable(
  root: XmlNode,
  sheetId: string,
): { readonly table: TableInfo; readonly filter: FilterInfo | null } | null {
  const { attributes } = root;
  const area = parseAddress(attributes.ref ?? "", sheetId);
  const name = attributes.displayName ?? attributes.name;
  if (area === null || name === undefined) return null;
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  const look = child(root, "tableStyleInfo")?.attributes ?? {};
  const filter = child(root, "autoFilter");
  const id = attributes.id ?? "1";
  const table = {
    id,
    name,
    area,
    columnIds: columns.map((column, place) => Number(column.attributes.id ?? place + 1)),
    style: look.name ?? "",
    showHeaders: attributes.headerRowCount !== "0",
    showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    showBandedRows: flag(look.showRowStripes),
    showBandedColumns: flag(look.showColumnStripes),
    showFilterButton: filter !== undefined,
    highlightFirstColumn: flag(look.showFirstColumn),
    highlightLastColumn: flag(look.showLastColumn),
    ...columnDetails(columns),
  };
  const criteria = readFilter(filter, sheetId, id);
  return { table, filter: criteria !== null && Object.keys(criteria.criteria).length > 0 ? criteria : null };
}

function columnDetails(columns: readonly XmlNode[]): Pick<TableInfo, "columnDetails"> {
  const entries = columns.flatMap((column, place) => {
    const calculated = child(column, "calculatedColumnFormula")?.text;
    const totals = child(column, "totalsRowFormula")?.text;
    const { totalsRowFunction, totalsRowLabel, id } = column.attributes;
    const details: TableColumnDetails = {
      ...(calculated === undefined ? {} : { calculated: formulaFromFile(calculated) }),
      ...(totalsRowFunction === undefined ? {} : { totalsFunction: totalsRowFunction }),
      ...(totals === undefined ? {} : { totalsFormula: formulaFromFile(totals) }),
      ...(totalsRowLabel === undefined ? {} : { totalsLabel: totalsRowLabel }),
    };
    return Object.keys(details).length === 0 ? [] : [[Number(id ?? place + 1), details] as const];
  });
  return entries.length === 0 ? {} : { columnDetails: Object.fromEntries(entries) };
}

/** `headings`: the texts of the header cells, which a file repeats; `fileId` is unique in the workbook. */
export function writeTable(
  table: TableInfo,
  fileId: number,
  headings: readonly string[],
  filter: FilterInfo | undefined,
): string {
  const { area } = table;
  const filterArea = table.showTotals ? { ...area, rows: area.rows - 1 } : area;
  const withFilter = table.showFilterButton && table.showHeaders;
  const columns = table.columnIds.map((id, place) =>
    columnXml(id, headings[place] ?? "", table.columnDetails?.[id]),
  );
  const content = [
    withFilter ? writeFilter({ area: filterArea, criteria: filter?.criteria ?? {} }) : "",
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", {
      name: table.style || undefined,
      showFirstColumn: Number(table.highlightFirstColumn),
      showLastColumn: Number(table.highlightLastColumn),
      showRowStripes: Number(table.showBandedRows),
      showColumnStripes: Number(table.showBandedColumns),
    }),
  ];
  const attributes = {
    xmlns: MAIN,
    id: fileId,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  return element("table", attributes, content.join(""));
}

function columnXml(id: number, name: string, details: TableColumnDetails | undefined): string {
  const formulas = [
    details?.calculated === undefined ? "" : formulaXml("calculatedColumnFormula", details.calculated),
    details?.totalsFormula === undefined ? "" : formulaXml("totalsRowFormula", details.totalsFormula),
  ];
  const totals = { totalsRowFunction: details?.totalsFunction, totalsRowLabel: details?.totalsLabel };
  return element("tableColumn", { id, name: headingText(name), ...totals }, formulas.join(""));
}

function formulaXml(name: string, formula: string): string {
  return `<${name}>${escapeXml(formulaForFile(formula))}</${name}>`;
}

/** Line breaks in a heading stand as _x000a_ in a table part (Excel repairs the file otherwise). */
function headingText(name: string): string {
  return name.replace(/\r/g, "").replace(/\n/g, "_x000a_");
}
