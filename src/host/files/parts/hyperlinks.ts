import { cellAddress } from "../../model/address";
import type { SheetSnapshot } from "../../model/workbookSnapshot";
import { firstCell } from "../cells/readSheetCells";
import type { Relation } from "../package/xlsxPackage";
import { childrenOf, element, type XmlNode } from "../package/xml";

type Link = SheetSnapshot["hyperlinks"][number];

/** Links in office.js's words: address, documentReference, screenTip, textToDisplay. */
export function readHyperlinks(
  node: XmlNode | undefined,
  relations: ReadonlyMap<string, Relation>,
): readonly Link[] {
  return childrenOf(node, "hyperlink").flatMap(({ attributes }) => {
    const place = firstCell(attributes.ref ?? "");
    if (place === null) return [];
    const { location, tooltip, display } = attributes;
    const address = relations.get(attributes.id ?? "")?.target;
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      ...(display === undefined ? {} : { textToDisplay: display }),
    };
    return [{ ...place, link }];
  });
}

/** `relate` adds an outside target to the sheet's relations and says its id. */
export function writeHyperlinks(links: readonly Link[], relate: (target: string) => string): string {
  const written = links.map(({ row, column, link }) =>
    element("hyperlink", {
      ref: cellAddress(row, column),
      "r:id": link.address ? relate(link.address) : undefined,
      location: link.documentReference || undefined,
      tooltip: link.screenTip || undefined,
      display: link.textToDisplay || undefined,
    }),
  );
  return written.length === 0 ? "" : element("hyperlinks", {}, written.join(""));
}
