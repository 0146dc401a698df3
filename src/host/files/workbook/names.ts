import type { NameInfo } from "../../model/parts/sheets";
import { formulaForFile, formulaFromFile } from "../cells/fileFormulas";
import { childrenOf, element, flag, type XmlNode } from "../package/xml";

/** Excel rewrites this one from the sheet's filter; the rest of its own names stay. */
const FILTER_NAME = "_xlnm._FilterDatabase";

/** `sheetIds` in file order: a name's scope is a position. */
export function readNames(root: XmlNode | undefined, sheetIds: readonly string[]): readonly NameInfo[] {
  return childrenOf(root, "definedName").flatMap((node): NameInfo[] => {
    const { attributes, text } = node;
    const name = (attributes.name ?? "").replace(/^_xlnm\./, "");
    if (name === "" || attributes.name === FILTER_NAME || flag(attributes.function)) return [];
    const scope = attributes.localSheetId;
    return [
      {
        name,
        sheetId: scope === undefined ? null : (sheetIds[Number(scope)] ?? null),
        formula: formulaFromFile(text),
        visible: !flag(attributes.hidden),
        comment: attributes.comment ?? "",
      },
    ];
  });
}

const BUILT_IN = new Set(["print_area", "print_titles"]);

/** `filters`: the area of each sheet's own filter as "'sheet'!$A$1:$B$2", by sheet position. */
export function writeNames(
  names: readonly NameInfo[],
  sheetIds: readonly string[],
  filters: ReadonlyMap<number, string>,
): string {
  const written = names.map((info) => {
    const position = info.sheetId === null ? -1 : sheetIds.indexOf(info.sheetId);
    const builtIn = BUILT_IN.has(info.name.toLowerCase());
    return definedName(builtIn ? `_xlnm.${info.name}` : info.name, formulaForFile(info.formula), {
      localSheetId: position < 0 ? undefined : position,
      hidden: info.visible ? undefined : 1,
      comment: info.comment === "" ? undefined : info.comment,
    });
  });
  const filterNames = [...filters].map(([position, reference]) =>
    definedName(FILTER_NAME, reference, { localSheetId: position, hidden: 1 }),
  );
  const all = [...written, ...filterNames].join("");
  return all === "" ? "" : element("definedNames", {}, all);
}

function definedName(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const escaped = text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
  return element("definedName", { name, ...attributes }, escaped);
}
