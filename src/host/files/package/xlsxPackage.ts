import { unzipSync } from "fflate";
import { childrenOf, parseXml, type XmlNode } from "./xml";

/** The parts of an .xlsx by path, lower-cased: some writers disagree with their own relations about case. */
export interface XlsxPackage {
  readonly text: (path: string) => string | null;
  readonly tree: (path: string, skip?: readonly string[]) => XmlNode | undefined;
  /** What a part points to, by relation id. */
  readonly relations: (path: string) => ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** Opens the zip; throws where it is broken (openWorkbookFile turns that into a FileProblem). */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const wanted = (path: string) =>
    /\.(xml|rels|vml)$/i.test(path) && !/xl\/(media|drawings\/drawing)/i.test(path);
  const parts = new Map(
    Object.entries(unzipSync(bytes, { filter: (file) => wanted(file.name) })).map(([path, content]) => [
      path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase(),
      content,
    ]),
  );
  const text = (path: string) => {
    const content = parts.get(path.toLowerCase());
    return content === undefined ? null : decodeXml(content);
  };
  const tree = (path: string, skip?: readonly string[]) => {
    const source = text(path);
    return source === null ? undefined : parseXml(source, skip);
  };
  return { text, tree, relations: (path) => relationsOf(path, tree) };
}

function decodeXml(content: Uint8Array): string {
  const encoding = content[0] === 0xff && content[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

function relationsOf(path: string, tree: XlsxPackage["tree"]): ReadonlyMap<string, Relation> {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, slash + 1);
  const root = tree(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  const relations = childrenOf(root, "Relationship").map(({ attributes }): [string, Relation] => {
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    const kind = (attributes.Type ?? "").replace(/^.*\//, "");
    return [attributes.Id ?? "", { kind, external, target: external ? target : resolve(folder, target) }];
  });
  return new Map(relations);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The first relation of a kind ("worksheet", "sharedStrings" …; the end of its type address). */
export function relationTarget(relations: ReadonlyMap<string, Relation>, kind: string): string | null {
  return [...relations.values()].find((relation) => relation.kind === kind)?.target ?? null;
}
