import { strToU8, zipSync } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A hand-made .xlsx with one sheet "表", for what our own writer never writes. */
export function handMade(parts: {
  readonly sheet: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
}): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const files = {
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook>${parts.workbook ?? ""}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "styles", "styles.xml")}${relation("rId3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet>${parts.sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet>${parts.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${parts.strings ?? ""}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
