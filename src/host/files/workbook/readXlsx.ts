import type { Visibility } from "../../model/parts/sheets";
import type { WorkbookSnapshot } from "../../model/workbookSnapshot";
import { sharedStrings, withoutPrefix } from "../cells/walkSheetCells";
import { openPackage, type Relation, relationTarget, type XlsxPackage } from "../package/xlsxPackage";
import { child, childrenOf, flag, parseXml, type XmlNode } from "../package/xml";
import { type ReadSheet, readWorksheet, type SheetPlace } from "../sheets/readWorksheet";
import { themeColors } from "../styles/colors";
import { readStyles } from "../styles/readStyles";
import { HOST_STATE_NAMESPACE, type HostState, parseHostState } from "./hostState";
import { readNames } from "./names";
import { readCustomProperties } from "./properties";

/** Files by Excel 2007 and later name their workbook part in the package's relations. */
export function workbookPath(file: XlsxPackage): string | null {
  return relationTarget(file.relations(""), "officeDocument");
}

/**
 * Reads an .xlsx into a snapshot. Dates stay serial numbers (1904 files are converted to 1900 serials and
 * flagged), errors their text, formulas get "=" and lose the file's function prefixes. Throws on a broken file;
 * callers with files of unknown origin go through `openWorkbookFile`.
 */
export function readXlsx(bytes: Uint8Array, name: string): WorkbookSnapshot {
  return readPackage(openPackage(bytes), name);
}

/** The same from a package that is open already. */
export function readPackage(file: XlsxPackage, name: string): WorkbookSnapshot {
  const path = workbookPath(file) ?? "xl/workbook.xml";
  const root = file.tree(path) ?? parseXml("<workbook/>");
  const relations = file.relations(path);
  const theme = themeColors(file.tree(relationTarget(relations, "theme") ?? ""));
  // Some files carry tens of thousands of named styles nobody uses.
  const styles = readStyles(
    file.tree(relationTarget(relations, "styles") ?? "", ["cellStyles", "cellStyleXfs", "extLst"]),
    theme,
  );
  const stringsXml = file.text(relationTarget(relations, "sharedStrings") ?? "");
  const strings = sharedStrings(stringsXml === null ? null : withoutPrefix(stringsXml));
  const date1904 = flag(child(root, "workbookPr")?.attributes.date1904);
  const places = sheetPlaces(root, relations);
  const context = { strings, styles, date1904, theme, differential: styles.differential };
  const sheets = places.map((place) => readWorksheet(file, place, context));
  const active = Number(child(child(root, "bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  return {
    name,
    date1904,
    defaultFont: styles.defaultFont,
    styles: styles.styles,
    ...withState(sheets, customParts(file, relations)),
    activeSheetId: (places[active] ?? places[0])?.id ?? "",
    tables: sheets.flatMap((read) => read.tables),
    names: readNames(
      child(root, "definedNames"),
      places.map((place) => place.id),
    ),
    customProperties: readCustomProperties(file.tree("docProps/custom.xml")),
  };
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "veryHidden" };

function sheetPlaces(root: XmlNode, relations: ReadonlyMap<string, Relation>): readonly SheetPlace[] {
  return childrenOf(child(root, "sheets"), "sheet").flatMap(({ attributes }) => {
    const relation = relations.get(attributes.id ?? "");
    if (relation?.kind !== "worksheet") return [];
    return [
      {
        id: `sheet-${attributes.sheetId ?? "1"}`,
        name: attributes.name ?? "",
        path: relation.target,
        visibility: VISIBILITY[attributes.state ?? ""] ?? "visible",
      },
    ];
  });
}

interface CustomParts {
  readonly state: HostState | null;
  readonly parts: WorkbookSnapshot["customXmlParts"];
}

/** The custom XML of the workbook: our own state apart from everyone else's. */
function customParts(file: XlsxPackage, relations: ReadonlyMap<string, Relation>): CustomParts {
  const all = [...relations.values()]
    .filter((relation) => relation.kind === "customXml")
    .map((relation) => {
      const xml = file.text(relation.target) ?? "";
      const properties = relationTarget(file.relations(relation.target), "customXmlProps");
      const id = file.tree(properties ?? "")?.attributes.itemID ?? `{${relation.target}}`;
      return { id, xml };
    });
  const own = all.find((part) => part.xml.includes(HOST_STATE_NAMESPACE));
  const state = own === undefined ? null : parseHostState(parseXml(own.xml).text);
  return { state, parts: all.filter((part) => part !== own) };
}

function withState(
  read: readonly ReadSheet[],
  { state, parts }: CustomParts,
): Pick<WorkbookSnapshot, "sheets" | "charts" | "settings" | "customXmlParts"> {
  const idOf = (sheet: string | null) => read.find((entry) => entry.sheet.name === sheet)?.sheet.id;
  const charts = (state?.charts ?? []).flatMap(({ sheet, source, chart }) => {
    const sheetId = idOf(sheet);
    if (sheetId === undefined) return [];
    const from = idOf(source);
    const area = chart.source === null || from === undefined ? null : { ...chart.source, sheetId: from };
    return [{ ...chart, sheetId, source: area }];
  });
  const sheets = read.map(({ sheet }) => ({
    ...sheet,
    customProperties: state?.sheetProperties[sheet.name] ?? {},
  }));
  return { sheets, charts, settings: state?.settings ?? {}, customXmlParts: parts };
}
