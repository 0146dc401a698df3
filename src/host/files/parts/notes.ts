import { cellAddress } from "../../model/address";
import type { SheetSnapshot } from "../../model/workbookSnapshot";
import { firstCell } from "../cells/readSheetCells";
import { richText } from "../cells/walkSheetCells";
import { element, escapeXml } from "../package/xml";

type Note = SheetSnapshot["notes"][number];

/** Notes (Excel's old comments) with their plain text. */
export function readNotes(xml: string | null): readonly Note[] {
  if (xml === null) return [];
  return [...xml.matchAll(/<comment\b([^>]*)>([\s\S]*?)<\/comment>/g)].flatMap(
    ([, attributes = "", body = ""]) => {
      const place = firstCell(/\bref="([^"]+)"/.exec(attributes)?.[1] ?? "");
      return place === null ? [] : [{ ...place, text: richText(body) }];
    },
  );
}

export function writeNotes(notes: readonly Note[]): string {
  const list = notes.map((note) =>
    element(
      "comment",
      { ref: cellAddress(note.row, note.column), authorId: 0 },
      `<text><r><t xml:space="preserve">${escapeXml(note.text)}</t></r></text>`,
    ),
  );
  const content = `<authors><author/></authors>${element("commentList", {}, list.join(""))}`;
  return element("comments", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" }, content);
}

/** Excel shows a note only where an old drawing gives it a box. */
export function noteDrawing(notes: readonly Note[]): string {
  const boxes = notes.map(
    ({ row, column }, place) =>
      `<v:shape id="_x0000_s${1025 + place}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note">' +
      `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1},15,${row},10,${column + 3},15,${row + 4},4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
    `</v:shapetype>${boxes.join("")}</xml>`
  );
}
