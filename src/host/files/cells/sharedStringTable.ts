import { element, escapeXml } from "../package/xml";

export interface StringTable {
  readonly place: (text: string) => number;
  readonly xml: () => string;
}

/** Every text of a workbook once. */
export function sharedStringTable(): StringTable {
  const places = new Map<string, number>();
  const place = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const xml = () =>
    element(
      "sst",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", uniqueCount: places.size },
      [...places.keys()].map(stringXml).join(""),
    );
  return { place, xml };
}

function stringXml(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${escapeXml(protectEscapes(text))}</t></si>`;
}

/** Text that happens to read like an escape gets its underscore escaped (ECMA-376 22.9.2.19). */
function protectEscapes(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_") : text;
}
