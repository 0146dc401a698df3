import { element } from "./xml";

const TYPES = "application/vnd.openxmlformats-officedocument.";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Collects the parts of a package, their types and what points where. */
export interface PackageWriter {
  /** `type` is the end of the content type; null for parts whose extension says it. */
  readonly part: (path: string, type: string | null, xml: string) => void;
  /** Adds a relation of the part at `from` ("" = the package itself) and says its id. */
  readonly relate: (from: string, kind: string, target: string, external?: boolean) => string;
  readonly parts: () => ReadonlyMap<string, string>;
}

export function createPackage(): PackageWriter {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const relations = new Map<string, string[]>();
  const relate = (from: string, kind: string, target: string, external = false) => {
    const list = relations.get(from) ?? [];
    relations.set(from, list);
    const id = `rId${list.length + 1}`;
    const mode = external ? "External" : undefined;
    list.push(element("Relationship", { Id: id, Type: RELATIONS + kind, Target: target, TargetMode: mode }));
    return id;
  };
  const part = (path: string, type: string | null, xml: string) => {
    parts.set(path, xml.startsWith("<?xml") ? xml : XML + xml);
    if (type !== null) types.set(path, TYPES + type);
  };
  return { part, relate, parts: () => new Map([...ends(types, relations), ...parts]) };
}

function ends(
  types: ReadonlyMap<string, string>,
  relations: ReadonlyMap<string, readonly string[]>,
): [string, string][] {
  const overrides = [...types].map(([path, type]) =>
    element("Override", { PartName: `/${path}`, ContentType: type }),
  );
  const defaults = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Default", { Extension: "vml", ContentType: `${TYPES}vmlDrawing` }),
  ];
  const list = element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    [...defaults, ...overrides].join(""),
  );
  const relationParts = [...relations].map(([from, entries]): [string, string] => {
    const slash = from.lastIndexOf("/");
    const path = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
    const space = { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" };
    return [path, XML + element("Relationships", space, entries.join(""))];
  });
  return [["[Content_Types].xml", XML + list], ...relationParts];
}
